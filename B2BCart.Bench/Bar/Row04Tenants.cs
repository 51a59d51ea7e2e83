using System.Text.Json;
using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor.Carts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>10,000 times an id of another company in every place that takes one, by everybody of this company: no text of that company in any answer, message or push.</summary>
internal sealed class Row04Tenants : IBarRow
{
    /// <summary>Those who have a company here, and rights in it.</summary>
    private static readonly Role[] Askers = [Role.Admin, Role.Buyer, Role.Owner, Role.Asked, Role.Viewer, Role.LinkHolder, Role.Anonymous, Role.Deactivated];

    public int Row => 4;

    public int Swaps { get; init; } = 10_000;

    public int Controls { get; init; } = 400;

    public int AtOnce { get; init; } = 8;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        var found = await FoundAsync(null, Askers, Swaps / divisor, seed);
        Console.WriteLine($"row 4   {Swaps / divisor} ids of another company: {found} of its texts in answers");
        var (carts, lists) = (await FoundAsync(Faults.NoTenants(1), Askers, Controls, seed), await FoundAsync(Faults.NoFilter, [Role.Admin], Controls, seed));
        Console.WriteLine($"row 4   controls: carts without a company {carts}, queries without a company {lists}: {(carts > 0 && lists > 0 ? "caught" : "NOT caught")}");
        return found == 0 && carts > 0 && lists > 0;
    }

    private async Task<int> FoundAsync(Action<IServiceCollection>? fault, Role[] askers, int swaps, int seed)
    {
        await using var world = await World.StartAsync(fault);
        await using var people = await Everybody.ComeAsync(world);
        var (targets, places) = (await Targets.BeginAsync(world, world.There), new EveryPlace(world));
        await Settled.UntilAsync(world);
        if (fault is null && await Marked.NotAsync(world, world.There.Mark) is { Count: > 0 } without) throw new InvalidDataException($"The other company has no text to be found in {string.Join(", ", without)}: fill it in TwoCompanies/Firm.cs, Scene.cs or Targets.cs, or say in Marked.cs why it is nobody's own.");
        world.Services.GetRequiredService<CartMemory>().Clear();
        foreach (var role in askers.Intersect(Everybody.SignedIn)) await people.Hub(role).ConnectionAsync();
        var found = 0;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            var (random, forgery) = (new Random(seed + worker), new Forgery(new Random(seed - worker), targets.Ids));
            for (var at = worker; at < swaps; at += AtOnce)
            {
                var role = askers[random.Next(askers.Length)];
                var answer = random.Next(4) == 0 && Everybody.SignedIn.Contains(role)
                    ? await MessageAsync(people.Hub(role), forgery, targets, random)
                    : (await people[role].GetAsync(places.Address(at / AtOnce, forgery.Id))) is var said ? $"{said.Headers} {said.Body}" : "";
                if (answer.Contains(targets.Firm.Mark, StringComparison.OrdinalIgnoreCase)) Interlocked.Increment(ref found);
            }
        })));
        foreach (var role in askers.Intersect(Everybody.SignedIn))
        {
            if ((await people[role].GetAsync("/signed-in")).AsksToSignIn) throw new InvalidDataException($"{role} was signed out on the way: what was asked since then proves nothing.");
        }

        return found;
    }

    private static async Task<string> MessageAsync(HubPerson person, Forgery forgery, Targets targets, Random random)
    {
        var hub = await person.ConnectionAsync();
        var cart = random.Next(2) == 0 ? targets.Carts[random.Next(targets.Carts.Count)].Value : forgery.Id();
        try
        {
            var said = random.Next(3) switch
            {
                0 => await hub.InvokeAsync<JsonElement>("Join", cart),
                1 => await hub.InvokeAsync<JsonElement>("Read", cart, 1L),
                _ => await hub.InvokeAsync<JsonElement>("Execute", cart, Guid.CreateVersion7(), forgery.Command()),
            };
            return said.GetRawText();
        }
        catch (HubException refused)
        {
            return refused.Message;
        }
    }
}
