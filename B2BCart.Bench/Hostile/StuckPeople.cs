using System.Globalization;
using B2BCart.Bench.Bar;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Figures;

namespace B2BCart.Bench.Hostile;

/// <summary>200 people in one cart, of whom 50 hang: pages that never say they drew, pages and clients that do not read. The others see every edit as soon as without them, and at last all see the same.</summary>
internal sealed class StuckPeople : IHostility
{
    private const int Edits = 40;
    private const int Flood = 1_000;
    private const double MostSlower = 1.5;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Back = TimeSpan.FromSeconds(30);

    public int WellPages { get; init; } = 130;

    public int WellCopies { get; init; } = 20;

    public int SilentPages { get; init; } = 20;

    public int DeafPages { get; init; } = 10;

    public int DeafCopies { get; init; } = 20;

    public async Task<(bool Holds, string Found)> RunAsync(ServerProcess server, IReadOnlyList<Session> people)
    {
        using var doors = new Doors(server);
        using var network = new TcpProxy(server.Url);
        var behind = people.Select(person => person with { Url = network.Url }).ToList();
        await using var cart = await EditedCart.BeginAsync(people[0], lines: 40);
        await using var well = await Crowd.OpenAsync(people, cart.Path, WellPages);
        await using var copies = await Copies.OpenAsync(people, cart.Id, WellCopies);
        await using var silent = await Crowd.OpenAsync(people, cart.Path, SilentPages);
        await using var deaf = await Crowd.OpenAsync(behind, cart.Path, DeafPages);
        await using var deafCopies = await Copies.OpenAsync(behind, cart.Id, DeafCopies);
        _ = await SeenAsync(cart, well, Edits);

        var before = await SeenAsync(cart, well, Edits);
        silent.Hang();
        network.Stop();
        await FloodAsync(people, cart);
        var afterFlood = await ReachedAsync(cart, people, well, copies, Soon);
        var with = await SeenAsync(cart, well, Edits);
        network.Read();
        await silent.ReleaseAsync();
        network.Cut();
        var isSame = await ReachedAsync(cart, people, silent, deafCopies, Back);
        var after = await SeenAsync(cart, well, Edits);

        await doors.EnterAsync("waits", cart.Id, 1);
        var control = await SeenAsync(cart, well, 5);
        await doors.LeaveAsync();
        var slower = with / Math.Max(before, after);
        var isCaught = control / Math.Max(before, after) > MostSlower;
        return (slower <= MostSlower && afterFlood is not null && isSame is not null && isCaught, string.Create(
            CultureInfo.InvariantCulture,
            $"stuck     {SilentPages + DeafPages + DeafCopies} of {WellPages + WellCopies + SilentPages + DeafPages + DeafCopies} hang: the others see an edit in p95 {with:F0} ms, without them {before:F0} and {after:F0}; {Flood} edits at once reach the others {Told(afterFlood)}, those who hung {Told(isSame)}; control {(isCaught ? "caught" : "NOT caught")} ({control:F0} ms)"));
    }

    private static string Told(TimeSpan? after) => after is { } time ? string.Create(CultureInfo.InvariantCulture, $"after {time.TotalMilliseconds:F0} ms") : "NOT AT ALL";

    /// <summary>The milliseconds until a well page shows an edit, p95.</summary>
    internal static async Task<double> SeenAsync(EditedCart cart, Crowd well, int edits)
    {
        List<double> all = [];
        for (var edit = 0; edit < edits; edit++)
        {
            var expected = well.Expect(cart.Revision + 1);
            await cart.EditAsync();
            all.AddRange(await expected.AllAsync());
        }

        return Reading.Percentile(all, 95);
    }

    internal static async Task FloodAsync(IReadOnlyList<Session> people, EditedCart cart, int edits = Flood, int tabs = 8) => await Task.WhenAll(Enumerable.Range(0, tabs).Select(tab => Task.Run(async () =>
    {
        await using var person = new HubPerson(people[tab % people.Count]);
        for (var edit = 0; edit < edits / tabs; edit++) await cart.EditAsync(person, tab + (cart.Lines.Count * edit));
    })));

    /// <summary>How long until all these pages and copies are what the log says; nothing when they are not in time.</summary>
    private static async Task<TimeSpan?> ReachedAsync(EditedCart cart, IReadOnlyList<Session> people, Crowd pages, Copies copies, TimeSpan patience)
    {
        await using var reader = new HubPerson(people[0]);
        var now = await reader.OpenAsync(cart.Id);
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        if (await copies.SameAsync(now, patience) is null) return null;
        while (pages.Revision < now.Revision)
        {
            if (System.Diagnostics.Stopwatch.GetElapsedTime(begun) > patience) return null;
            await Task.Delay(10);
        }

        return System.Diagnostics.Stopwatch.GetElapsedTime(begun);
    }
}
