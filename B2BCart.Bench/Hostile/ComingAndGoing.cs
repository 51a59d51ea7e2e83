using System.Globalization;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Figures;
using B2BCart.Bench.Gauges;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Bench.Hostile;

/// <summary>Somebody joins a cart and leaves it 1,000 times, politely and by being cut, and opens and closes its page: nothing of it is kept, while others stay in the cart and when nobody does.</summary>
internal sealed class ComingAndGoing : IHostility
{
    private const double MostMore = 1.05;

    public int Polite { get; init; } = 700;

    public int Cut { get; init; } = 200;

    public int Pages { get; init; } = 100;

    public async Task<(bool Holds, string Found)> RunAsync(ServerProcess server, IReadOnlyList<Session> people)
    {
        using var doors = new Doors(server);
        await using var cart = await EditedCart.BeginAsync(people[0], lines: 40);
        var nobody = new Kept(0, 0, 0, 0, 0, 0);
        await using var staying = await Copies.OpenAsync(people, cart.Id, 5);
        await VisitAsync(people[1], cart);
        var (before, heap) = (await doors.KeptAsync(), await Heap.OfAsync(server.Id));
        await VisitAsync(people[1], cart);
        var after = await doors.KeptAsync(before);
        var grown = await Heap.OfAsync(server.Id) / (double)heap;

        await doors.EnterAsync("throws", cart.Id, 1);
        var isCaught = await doors.KeptAsync() != before;
        await doors.LeaveAsync();
        await staying.DisposeAsync();
        var left = await doors.KeptAsync(nobody);
        return (after == before && left == nobody && grown <= MostMore && isCaught, string.Create(
            CultureInfo.InvariantCulture,
            $"coming    {Polite + Cut + Pages} times in and out: {after}, before {before}; heap x {grown:F3}; when all are gone {left}; control one watcher left behind: {(isCaught ? "caught" : "NOT caught")}"));
    }

    private async Task VisitAsync(Session person, EditedCart cart)
    {
        await using var polite = new HubPerson(person);
        for (var time = 0; time < Polite; time++) _ = await polite.OpenAsync(cart.Id);
        for (var time = 0; time < Cut; time++)
        {
            var cut = new HubPerson(person);
            var hub = await cut.ConnectionAsync();
            await hub.InvokeAsync("Join", cart.Id);
            await hub.SendAsync("Here", cart.Id, (LineId?)null, true);
            await cut.DisposeAsync();
        }

        for (var opened = 0; opened < Pages; opened += 20)
        {
            await using var crowd = await Crowd.OpenAsync([person], cart.Path, 20);
        }
    }
}
