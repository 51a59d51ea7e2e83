using B2BCart.Blazor.Live;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.Time.Testing;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

/// <summary>Three servers over one store: truth is the log, and messages only say when to look.</summary>
public sealed class Three_nodes_on_a_bad_wire : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly FakeTimeProvider _wireTime = new(Shop.Morning);
    private readonly List<NodeInTest> _nodes = [];

    [Theory]
    [InlineData(1, 25, 25)]
    [InlineData(2, 60, 60)]
    [InlineData(3, 0, 100)]
    [InlineData(4, 100, 0)]
    public async Task all_come_to_show_the_same_cart(int seed, int lost, int repeated)
    {
        var wire = new WireThatMisbehaves(seed, _wireTime) { Lost = lost, Repeated = repeated };
        var (cart, rooms) = await ThreeWatchingAsync(wire);

        for (var round = 0; round < 12; round++)
        {
            await Task.WhenAll(_nodes.Select(node => node.DoneAsync(Shop.Ann, cart, Bolts(1))));
            if (round % 3 == 0) wire.Arrive();
        }

        wire.Arrive();
        await AllAtAsync(rooms, await NewestAsync(cart));
        rooms.Select(room => Log.Told(room.Cart)).Distinct().Should().ContainSingle();
        Log.Told(rooms[0].Cart).Should().Be(Log.Told(await _nodes[0].Store.LoadAsync(cart, CancellationToken.None)));
    }

    [Fact]
    public async Task find_by_their_poll_what_was_said_while_the_wire_stood_still()
    {
        var wire = new WireThatMisbehaves(5, _wireTime) { Lost = 0, Repeated = 0 };
        var (cart, rooms) = await ThreeWatchingAsync(wire);

        wire.StopFor(TimeSpan.FromSeconds(2));
        await EditedAsync(wire, cart);
        _wireTime.Advance(TimeSpan.FromSeconds(2));
        wire.Arrive();
        (rooms[0].Cart.Revision, rooms[1].Cart.Revision).Should().Be((2, 1));

        await AllAtAsync(rooms, 2);
        rooms.Select(room => Log.Told(room.Cart)).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task read_the_tail_at_once_when_the_next_message_shows_a_gap()
    {
        var wire = new WireThatMisbehaves(6, _wireTime) { Lost = 0, Repeated = 0 };
        var (cart, rooms) = await ThreeWatchingAsync(wire);
        wire.StopFor(TimeSpan.FromSeconds(2));
        await EditedAsync(wire, cart);
        _wireTime.Advance(TimeSpan.FromSeconds(2));

        await EditedAsync(wire, cart);
        wire.Arrive();

        await Eventually.IsAsync(() => rooms.All(room => room.Cart.Seq == 3));
        _nodes.Sum(node => node.Store.Polls).Should().Be(0, "no time passed: nobody polled");
    }

    [Fact]
    public async Task tell_each_other_who_is_here()
    {
        var wire = new WireThatMisbehaves(7, _wireTime) { Lost = 0 };
        var (cart, rooms) = await ThreeWatchingAsync(wire);
        CartView? view = null;
        (await CartView.OpenAsync(_nodes[0].Rooms, cart, Shop.Ann, _nodes[0].Time, () => { })).IsRefused(out _, out view).Should().BeFalse();

        view!.Beat();
        wire.Arrive();
        rooms[2].Presence.People.Should().ContainSingle().Which.Person.Should().Be(Shop.Ann.Id);

        await view.DisposeAsync();
        _nodes[0].Time.Advance(PresenceBeats.Pace);
        wire.Arrive();
        rooms.Should().AllSatisfy(room => room.Presence.People.Should().BeEmpty());
    }

    [Fact]
    public async Task show_the_newest_to_who_opens_a_cart_that_the_node_remembers_as_it_was()
    {
        var wire = new WireThatMisbehaves(8, _wireTime);
        var (cart, rooms) = await ThreeWatchingAsync(wire);
        await _nodes[2].DoneAsync(Shop.Ann, cart, Bolts(1));
        await _nodes[2].Rooms.LeaveAsync(rooms[2], Nothing);
        await _nodes[0].DoneAsync(Shop.Ann, cart, Bolts(4));

        var again = await _nodes[2].Rooms.EnterAsync(cart, () => { });

        again.Should().NotBeSameAs(rooms[2]);
        again.Cart.Revision.Should().Be(3);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes) await node.DisposeAsync();
        foreach (var node in _nodes) node.Store.Dispose();
        _folder.Dispose();
    }

    private static void Nothing() { }

    private async Task<(CartId Cart, Room[] Rooms)> ThreeWatchingAsync(WireThatMisbehaves wire)
    {
        for (var node = 0; node < 3; node++) _nodes.Add(await new NodeInTest(_folder, new StoreWithFaults(_folder), wire.NewEnd()).StartAsync());
        var cart = await _nodes[0].CreateAsync();
        await Eventually.IsAsync(() => wire.Published == 1);
        return (cart, await Task.WhenAll(_nodes.Select(node => node.Rooms.EnterAsync(cart, Nothing))));
    }

    /// <summary>The answer comes before the message goes out.</summary>
    private async Task EditedAsync(WireThatMisbehaves wire, CartId cart)
    {
        var before = wire.Published;
        await _nodes[0].DoneAsync(Shop.Ann, cart, Bolts(4));
        await Eventually.IsAsync(() => wire.Published == before + 1);
    }

    private Task<long> NewestAsync(CartId cart) => _nodes[0].Store.NewestSeqAsync(cart, CancellationToken.None);

    /// <summary>Lets the keepers' time pass until every room is there.</summary>
    private Task AllAtAsync(Room[] rooms, long seq) => Eventually.IsAsync(() =>
    {
        foreach (var node in _nodes) node.Time.Advance(RoomKeeper.Round);
        return rooms.All(room => room.Cart.Seq == seq);
    });
}

internal static class Eventually
{
    /// <summary>Asks again whenever other work had its turn; fails after ten seconds.</summary>
    public static async Task IsAsync(Func<bool> claim)
    {
        for (var began = System.Diagnostics.Stopwatch.GetTimestamp(); !claim(); await Task.Yield())
        {
            System.Diagnostics.Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(10), "it was to become true");
        }
    }
}
