using System.Diagnostics;
using System.Text.Json;
using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Carts;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>People who are deactivated, lose a cart or the right to see prices, while they have it open as a page and by the hub: no command of theirs is accepted any more, and what is open is gone or hides the amounts within a second.</summary>
internal sealed class Row18Revocation : IBarRow
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private int _people;

    public int Row => 18;

    /// <summary>Of each of the three.</summary>
    public int Rounds { get; init; } = 100;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        var (accepted, late, slowest) = await WrongAsync(null, Rounds / divisor);
        Console.WriteLine($"row 18  {Rounds / divisor} times deactivated, unshared and without prices: {accepted} commands accepted, {late} seen too long; slowest {slowest.TotalMilliseconds:F0} ms");
        var (_, unheard, _) = await WrongAsync(Faults.NoNews, 1);
        Console.WriteLine($"row 18  control: nobody is told, they find out when they ask again: {unheard} seen too long: {(unheard > 0 ? "caught" : "NOT caught")}");
        return accepted + late == 0 && unheard > 0;
    }

    private async Task<(int Accepted, int Late, TimeSpan Slowest)> WrongAsync(Action<IServiceCollection>? fault, int rounds)
    {
        await using var world = await World.StartAsync(fault);
        var (accepted, late, slowest) = (0, 0, TimeSpan.Zero);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in new Func<Newcomer, Task<(int, bool, TimeSpan)>>[] { DeactivatedAsync, UnsharedAsync, WithoutPricesAsync })
            {
                await using var newcomer = await Newcomer.ComeAsync(world, ++_people);
                var (more, isLate, took) = await way(newcomer);
                (accepted, late, slowest) = (accepted + more, late + (isLate ? 1 : 0), took > slowest ? took : slowest);
                if (isLate) Console.WriteLine($"row 18  {way.Method.Name}: seen too long, {took.TotalMilliseconds:F0} ms");
            }
        }

        return (accepted, late, slowest);
    }

    private static async Task<(int Accepted, bool IsLate, TimeSpan Took)> DeactivatedAsync(Newcomer newcomer)
    {
        var (world, begun) = (newcomer.Scene.World, Stopwatch.GetTimestamp());
        var left = await world.RunAsync(world.Here.Of(Role.Admin), new DeactivatePerson(newcomer.Id, null));
        if (left.IsRefused(out var no, out _)) throw new InvalidOperationException($"Nobody was deactivated: {no}");

        var accepted = await newcomer.AcceptedAsync();
        return await EndedAsync(begun, accepted, Task.WhenAll(newcomer.Circuit.Closed, newcomer.HubClosed.Task));
    }

    private static async Task<(int Accepted, bool IsLate, TimeSpan Took)> UnsharedAsync(Newcomer newcomer)
    {
        newcomer.Forget();
        var begun = Stopwatch.GetTimestamp();
        await newcomer.Scene.DoAsync(newcomer.Scene.Owner, new StopSharing(Grantee.Of(newcomer.Id)));
        var accepted = await newcomer.AcceptedAsync();
        return await EndedAsync(begun, accepted, Task.WhenAll(newcomer.HubClosed.Task, UntilAsync(() => newcomer.Told.Contains("ended your access", StringComparison.Ordinal))));
    }

    /// <summary>The page stays and shows what comes then without amounts; the hub asks to come in again.</summary>
    private static async Task<(int Accepted, bool IsLate, TimeSpan Took)> WithoutPricesAsync(Newcomer newcomer)
    {
        var (scene, world) = (newcomer.Scene, newcomer.Scene.World);
        var begun = Stopwatch.GetTimestamp();
        var changed = await world.RunAsync(world.Here.Of(Role.Admin), new ChangePerson(newcomer.Id, world.Here.Unit, world.Here.Of(Role.Asked), null, Rights.MaySubmit, false, false));
        if (changed.IsRefused(out var no, out _)) throw new InvalidOperationException($"No right was taken: {no}");

        var (_, isLate, took) = await EndedAsync(begun, 0, newcomer.HubClosed.Task);
        newcomer.Forget();
        var edited = await scene.DoAsync(scene.Owner, new AddLine(Gold.Bar, new(7), new(Note: "after it")));
        await UntilAsync(() => newcomer.Drawn >= edited.Revision).WaitAsync(TimeSpan.FromSeconds(5));
        var told = newcomer.Told + (await newcomer.Hub.InvokeAsync<JsonElement>("Join", scene.Id.Value)).GetRawText();
        var amounts = PriceScan.Of(await world.CartAsync(scene.Id)).In(told);
        if (amounts.Count > 0) Console.WriteLine($"row 18  amounts after the right was lost: {string.Join(' ', amounts)}");
        return (0, isLate || amounts.Count > 0, took);
    }

    private static async Task<(int, bool, TimeSpan)> EndedAsync(long begun, int accepted, Task ended)
    {
        var isLate = await Task.WhenAny(ended, Task.Delay(Longest - Stopwatch.GetElapsedTime(begun) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero)) != ended && !ended.IsCompleted;
        return (accepted, isLate, Stopwatch.GetElapsedTime(begun));
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo() && tries < 500; tries++) await Task.Delay(10);
    }
}
