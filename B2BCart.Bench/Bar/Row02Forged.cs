using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor.Carts;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>50,000 requests and 20,000 hub messages (row 3, its part of the hub) with forged ids, roles, fields, verbs and sessions: none accepted, every row of the database as before.</summary>
internal sealed class Row02Forged : IBarRow
{
    /// <summary>Rows that the program writes by itself, whoever asks.</summary>
    private static readonly string[] Caches = ["snapshots"];

    public int Row => 2;

    public int Requests { get; init; } = 50_000;

    public int Messages { get; init; } = 20_000;

    public int Controls { get; init; } = 300;

    public int AtOnce { get; init; } = 8;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        var (accepted, broken) = await FaultsAsync(null, Requests / divisor, Messages / divisor, seed);
        Console.WriteLine($"row 2   {Requests / divisor} forged requests and {Messages / divisor} hub messages: {accepted} accepted, {broken} errors of the server or changes of the database");
        var (caught, _) = await FaultsAsync(Faults.NoTenants(2), Controls, Controls, seed);
        Console.WriteLine($"row 2   control: carts of all companies are open to one, {caught} accepted: {(caught > 0 ? "caught" : "NOT caught")}");
        return accepted + broken == 0 && caught > 0;
    }

    private async Task<(int Accepted, int Broken)> FaultsAsync(Action<IServiceCollection>? fault, int requests, int messages, int seed)
    {
        await using var world = await World.StartAsync(fault);
        await using var people = await Everybody.ComeAsync(world);
        var targets = await Targets.BeginAsync(world, people);
        await Settled.UntilAsync(world);
        world.Services.GetRequiredService<CartMemory>().Clear();
        var before = await DatabaseHash.OfAsync(world, Caches);
        var accepted = 0;
        var broken = 0;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            var attack = new Attack(people, targets, new Random(seed + worker));
            for (var at = worker; at < requests; at += AtOnce) Count(await attack.RequestAsync());
            for (var at = worker; at < messages; at += AtOnce) Count(await attack.MessageAsync());
        })));
        if (await DatabaseHash.OfAsync(world, Caches) != before) broken++;
        foreach (var error in world.Log.Errors.Take(3)) Console.WriteLine($"row 2   the server logged: {error}");
        return (accepted, broken + world.Log.Errors.Count);

        void Count(Came came)
        {
            if (came is Came.In) Interlocked.Increment(ref accepted);
            if (came is Came.Broken) Interlocked.Increment(ref broken);
        }
    }
}
