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
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private int _people;

    public int Row => 18;

    /// <summary>Of each of the three.</summary>
    public int Rounds { get; init; } = 100;

    /// <summary>So long it may be seen, from before the change is asked for.</summary>
    public TimeSpan Longest { get; init; } = Second;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        var (accepted, late, slowest) = await WrongAsync(null, Rounds / divisor, Longest);
        Console.WriteLine($"row 18  {Rounds / divisor} times deactivated, unshared and without prices: {accepted} commands accepted, {late} seen too long; slowest {slowest.TotalMilliseconds:F0} ms");
        var (_, unheard, _) = await WrongAsync(Faults.NoNews, 1, Second);
        Console.WriteLine($"row 18  control: nobody is told, they find out when they ask again: {unheard} seen too long: {(unheard > 0 ? "caught" : "NOT caught")}");
        return accepted + late == 0 && unheard > 0;
    }

    private async Task<(int Accepted, int Late, TimeSpan Slowest)> WrongAsync(Action<IServiceCollection>? fault, int rounds, TimeSpan longest)
    {
        await using var world = await World.StartAsync(fault);
        var (accepted, late, slowest) = (0, 0, TimeSpan.Zero);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in new Func<Newcomer, Task<(int, bool, TimeSpan)>>[] { DeactivatedAsync, UnsharedAsync, WithoutPricesAsync })
            {
                await using var newcomer = await Newcomer.ComeAsync(world, ++_people);
                var (more, tellsAmounts, took) = await way(newcomer);
                var isLate = tellsAmounts || took > longest;
                (accepted, late, slowest) = (accepted + more, late + (isLate ? 1 : 0), took > slowest ? took : slowest);
                if (isLate) Console.WriteLine($"row 18  {way.Method.Name}: seen too long, {took.TotalMilliseconds:F0} ms");
            }
        }

        return (accepted, late, slowest);
    }

    private static async Task<(int Accepted, bool TellsAmounts, TimeSpan Took)> DeactivatedAsync(Newcomer newcomer)
    {
        var world = newcomer.Scene.World;
        var ended = TookAsync(Task.WhenAll(newcomer.Circuit.Closed, newcomer.HubClosed.Task));
        var left = await world.RunAsync(world.Here.Of(Role.Admin), new DeactivatePerson(newcomer.Id, null));
        if (left.IsRefused(out var no, out _)) throw new InvalidOperationException($"Nobody was deactivated: {no}");

        return (await newcomer.AcceptedAsync(), false, await ended);
    }

    private static async Task<(int Accepted, bool TellsAmounts, TimeSpan Took)> UnsharedAsync(Newcomer newcomer)
    {
        newcomer.Forget();
        var ended = TookAsync(Task.WhenAll(newcomer.HubClosed.Task, UntilAsync(() => newcomer.Told.Contains("ended your access", StringComparison.Ordinal))));
        await newcomer.Scene.DoAsync(newcomer.Scene.Owner, new StopSharing(Grantee.Of(newcomer.Id)));
        return (await newcomer.AcceptedAsync(), false, await ended);
    }

    /// <summary>The page stays and shows what comes then without amounts; the hub asks to come in again.</summary>
    private static async Task<(int Accepted, bool TellsAmounts, TimeSpan Took)> WithoutPricesAsync(Newcomer newcomer)
    {
        var (scene, world) = (newcomer.Scene, newcomer.Scene.World);
        var ended = TookAsync(newcomer.HubClosed.Task);
        var changed = await world.RunAsync(world.Here.Of(Role.Admin), new ChangePerson(newcomer.Id, world.Here.Unit, world.Here.Of(Role.Asked), null, Rights.MaySubmit, false, false));
        if (changed.IsRefused(out var no, out _)) throw new InvalidOperationException($"No right was taken: {no}");

        var took = await ended;
        newcomer.Forget();
        var edited = await scene.DoAsync(scene.Owner, new AddLine(Gold.Bar, new(7), new(Note: "after it")));
        await UntilAsync(() => newcomer.Drawn >= edited.Revision);
        var told = newcomer.Told + (await newcomer.Hub.InvokeAsync<JsonElement>("Join", scene.Id.Value)).GetRawText();
        var amounts = PriceScan.Of(await world.CartAsync(scene.Id)).In(told);
        if (amounts.Count > 0) Console.WriteLine($"row 18  amounts after the right was lost: {string.Join(' ', amounts)}");
        return (0, amounts.Count > 0, took);
    }

    /// <summary>How long something takes from now on; after <see cref="Patience"/> it is taken never to come.</summary>
    private static async Task<TimeSpan> TookAsync(Task ended)
    {
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAny(ended, Task.Delay(Patience));
        return Stopwatch.GetElapsedTime(begun);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo() && tries < 500; tries++) await Task.Delay(10);
    }
}
