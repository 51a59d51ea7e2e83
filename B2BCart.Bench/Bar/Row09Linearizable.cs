using B2BCart.Bench.Crash;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>10,000 histories of concurrent changes and openings in one process and 300 over the wire, a third of those with a kill in the middle: each has an order in which all answers are right.</summary>
internal sealed class Row09Linearizable : IBarRow
{
    private const int AtOnce = 16;

    private static readonly PersonId[] People = [DemoCompany.Lena, DemoCompany.Bob, DemoCompany.Mei];
    private static readonly string[] FaultsInside = [FaultyServer.NoVersionCheck, FaultyServer.SplitBudget, FaultyServer.StaleJoin];

    public int Row => 9;

    public int Histories { get; init; } = 10_000;

    public int OverTheWire { get; init; } = 300;

    /// <summary>So many histories for each fault.</summary>
    public int Controls { get; init; } = 60;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        var inside = await InsideAsync(Histories / divisor, seed);
        Console.WriteLine($"row 9  {Histories / divisor} histories in process: {inside} wrong");
        await using var product = await ServerProcess.StartAsync();
        var wire = await WireAsync(product, OverTheWire / divisor, seed, kills: OverTheWire / divisor / 3);
        Console.WriteLine($"row 9  {OverTheWire / divisor} histories over the wire, a third with a kill: {wire} wrong");
        var isCaught = true;
        foreach (var fault in FaultsInside) isCaught &= IsCaught(fault, await InsideAsync(Controls, seed, fault));
        await using var faulty = await ServerProcess.StartAsync("faulty-server", "--Fault", FaultyServer.AcknowledgeEarly);
        isCaught &= IsCaught(FaultyServer.AcknowledgeEarly, await WireAsync(faulty, Controls, seed, kills: AtOnce));
        return inside + wire == 0 && isCaught;
    }

    private static bool IsCaught(string fault, int wrong)
    {
        Console.WriteLine($"row 9  control {fault}: {(wrong > 0 ? "caught" : "NOT caught")}");
        return wrong > 0;
    }

    private static async Task<int> InsideAsync(int histories, int seed, string? fault = null)
    {
        await using var product = await InProcess.StartAsync(fault);
        var wrong = 0;
        await Parallel.ForAsync(0, histories, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (at, _) =>
        {
            var cart = await HistoryCart.BeginAsync((id, command, what) => product.ExecuteAsync(DemoCompany.Lena, id, command, what));
            var history = await History.PlayAsync([.. People.Select(person => new Client((id, what) => product.ExecuteAsync(person, cart.Id, id, what), () => product.OpenAsync(person, cart.Id)))], cart.Lines, seed + at);
            Count(ref wrong, HistoryCheck.WhatIsWrong(cart, await product.LogAsync(cart.Id), history));
        });
        foreach (var told in (await product.StopAsync()).Told) Count(ref wrong, told);
        return wrong;
    }

    /// <summary>Some at a time; while a round with a kill runs, the server dies and is started again.</summary>
    private static async Task<int> WireAsync(ServerProcess server, int histories, int seed, int kills)
    {
        var people = await Task.WhenAll(People.Select(person => Session.SignInAsync(server.Url, person)));
        var (wrong, random) = (0, new Random(seed));
        for (var begun = 0; begun < histories; begun += AtOnce)
        {
            var round = Task.WhenAll(Enumerable.Range(begun, Math.Min(AtOnce, histories - begun)).Select(at => OneAsync(people, seed + at)));
            if (kills > 0)
            {
                await Task.WhenAny(round, Task.Delay(random.Next(50, 400)));
                await server.KillAsync();
                await server.StartAgainAsync();
                kills -= AtOnce;
            }

            foreach (var said in await round) Count(ref wrong, said);
        }

        await server.KillAsync();
        var damage = new Damage();
        Database.Check(server.Database, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime), damage);
        foreach (var told in damage.Told) Count(ref wrong, told);
        return wrong;
    }

    private static async Task<string?> OneAsync(Session[] people, int seed)
    {
        var tabs = people.Select(person => new HubPerson(person)).ToList();
        try
        {
            return await OneAsync(tabs, seed);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            return error.Message;
        }
        finally
        {
            foreach (var tab in tabs) await tab.DisposeAsync();
        }
    }

    private static async Task<string?> OneAsync(List<HubPerson> tabs, int seed)
    {
        var cart = await HistoryCart.BeginAsync(tabs[0].ExecuteAsync);
        var history = await History.PlayAsync([.. tabs.Select(tab => new Client((id, what) => tab.ExecuteAsync(cart.Id, id, what), () => tab.OpenAsync(cart.Id)))], cart.Lines, seed);
        return HistoryCheck.WhatIsWrong(cart, (await tabs[0].ReadAsync(cart.Id)).Log, history);
    }

    private static void Count(ref int wrong, string? said)
    {
        if (said is null) return;
        if (Interlocked.Increment(ref wrong) <= 3) Console.Error.WriteLine($"  {said}");
    }
}
