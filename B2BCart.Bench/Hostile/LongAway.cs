using System.Diagnostics;
using System.Globalization;
using B2BCart.Bench.Bar;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Figures;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Bench.Hostile;

/// <summary>Somebody returns after 10,000 events: who reads on from the old copy, who joins anew, whose page hung and whose connection did not read meanwhile, and who was there all the time have the same cart.</summary>
internal sealed class LongAway : IHostility
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Back = TimeSpan.FromSeconds(30);

    public int Events { get; init; } = 10_000;

    public async Task<(bool Holds, string Found)> RunAsync(ServerProcess server, IReadOnlyList<Session> people)
    {
        await using var cart = await EditedCart.BeginAsync(people[0], lines: 40);
        await using var copies = await Copies.OpenAsync(people, cart.Id, 5);
        await using var page = await Circuit.OpenAsync(people[1], cart.Path);
        await using var away = new HubPerson(people[2]);
        var old = await away.OpenAsync(cart.Id);
        using var doors = new Doors(server);
        using var network = new TcpProxy(server.Url);
        await using var deaf = await Copies.OpenAsync([people[3] with { Url = network.Url }], cart.Id, 5);
        page.IsStuck = true;
        network.Stop();
        await StuckPeople.FloodAsync(people, cart, Events, tabs: 16);

        var begun = Stopwatch.GetTimestamp();
        var joined = await away.OpenAsync(cart.Id);
        var joining = Stopwatch.GetElapsedTime(begun);
        var missed = await MissedAsync(away, old);
        var reading = Stopwatch.GetElapsedTime(begun) - joining;
        await page.ReleaseAsync();
        begun = Stopwatch.GetTimestamp();
        while (page.Revision < joined.Revision && Stopwatch.GetElapsedTime(begun) < Soon) await Task.Delay(5);
        var drawing = Stopwatch.GetElapsedTime(begun);

        var expected = Copies.HashOf(joined);
        var hearing = await copies.SameAsync(joined, Soon);
        var isLetGo = await doors.WithoutSendsAsync();
        network.Cut();
        network.Read();
        var isBack = await deaf.SameAsync(joined, Back) is not null;
        var isSame = Copies.HashOf(missed.Aggregate(old, (now, revision) => now.Apply(revision))) == expected && page.Revision == joined.Revision && hearing is not null && isLetGo && isBack;
        var isCaught = Copies.HashOf(missed.Skip(1).Aggregate(old, (now, revision) => now.Apply(revision))) != expected;
        return (isSame && isCaught && joined.Seq - old.Seq >= Events, string.Create(
            CultureInfo.InvariantCulture,
            $"away      {joined.Seq - old.Seq} events: joins in {joining.TotalMilliseconds:F0} ms, reads on in {reading.TotalMilliseconds:F0} ms, a page that hung draws in {drawing.TotalMilliseconds:F0} ms; who heard all of it has it {(hearing is { } heard ? string.Create(CultureInfo.InvariantCulture, $"after {heard.TotalMilliseconds:F0} ms") : "NOT")} beside 5 who do not read and {(isLetGo ? "are" : "are NOT")} let go; all {(isSame ? "have" : "have NOT")} {expected}; control a revision left out: {(isCaught ? "caught" : "NOT caught")}"));
    }

    /// <summary>What docs/api.md says to do where something is missing.</summary>
    private static async Task<List<Revision>> MissedAsync(HubPerson person, Cart old)
    {
        var hub = await person.ConnectionAsync();
        await hub.InvokeAsync("Join", old.Id);
        List<Revision> missed = [];
        for (var from = old.Seq + 1; ; from = missed[^1].LastSeq + 1)
        {
            var read = (await hub.InvokeAsync<Blazor.Live.Reply<Revision[]>>("Read", old.Id, from)).Value ?? throw new InvalidDataException("The log was not read.");
            if (read.Length == 0) return missed;
            missed.AddRange(read);
        }
    }
}
