using System.Globalization;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Figures;

namespace B2BCart.Bench.Hostile;

/// <summary>Watchers that throw whenever they are told, and somebody who throws at every commit: pages and copies hear of everything, as soon as without them.</summary>
internal sealed class BrokenListeners : IHostility
{
    private const int Watchers = 50;
    private const int Edits = 40;
    private const double MostSlower = 1.5;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    public async Task<(bool Holds, string Found)> RunAsync(ServerProcess server, IReadOnlyList<Session> people)
    {
        using var doors = new Doors(server);
        await using var cart = await EditedCart.BeginAsync(people[0], lines: 40);
        await using var well = await Crowd.OpenAsync(people, cart.Path, 20);
        await using var copies = await Copies.OpenAsync(people, cart.Id, 10);
        await using var reader = new HubPerson(people[0]);
        var before = await StuckPeople.SeenAsync(cart, well, Edits);
        await doors.EnterAsync("throws", cart.Id, Watchers);
        var with = await StuckPeople.SeenAsync(cart, well, Edits);
        await StuckPeople.FloodAsync(people, cart, 400);
        var now = await reader.OpenAsync(cart.Id);
        var isSame = await copies.SameAsync(now, Soon) is not null && await RevisionAsync(well, now.Revision);
        await doors.LeaveAsync();
        var after = await StuckPeople.SeenAsync(cart, well, Edits);

        await using var deaf = await Copies.OpenAsync(people, cart.Id, 1, isDeaf: true);
        await cart.EditAsync();
        var isCaught = await deaf.SameAsync(await reader.OpenAsync(cart.Id), TimeSpan.FromMilliseconds(300)) is null;
        return (isSame && isCaught && with <= MostSlower * Math.Max(before, after), string.Create(
            CultureInfo.InvariantCulture,
            $"broken    {Watchers} watchers that throw: an edit is seen in p95 {with:F0} ms, without them {before:F0} and {after:F0}; all {(isSame ? "have" : "have NOT")} {Copies.HashOf(now)} after 400 edits at once; control a deaf copy: {(isCaught ? "caught" : "NOT caught")}"));
    }

    private static async Task<bool> RevisionAsync(Crowd pages, long revision)
    {
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        while (pages.Revision < revision && System.Diagnostics.Stopwatch.GetElapsedTime(begun) < Soon) await Task.Delay(10);
        return pages.Revision >= revision;
    }
}
