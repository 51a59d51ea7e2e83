using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCart.Tests.Live;

public sealed class A_room
{
    private readonly Log _log = new();
    private readonly Room _room;

    public A_room()
    {
        _room = new(_log.Cart.Id, NullLogger.Instance);
        _log.Created();
        _room.Begin(_log.Cart, [.. _log.Revisions]);
    }

    [Fact]
    public void drops_what_it_knows_already()
    {
        var (told, first) = (0, _log.Added().Revision!);
        _room.Watch(() => told++).Should().BeTrue();

        _room.Deliver(first).Should().BeTrue();
        _room.Deliver(first).Should().BeTrue();
        _room.Deliver(_log.Revisions[0]).Should().BeTrue();

        (told, _room.Cart.Revision, _room.Recent.Length).Should().Be((1, 2, 2));
    }

    [Fact]
    public void says_that_something_is_missing_and_keeps_what_it_has()
    {
        _log.Added();

        _room.Deliver(_log.Added().Revision!).Should().BeFalse();

        _room.Cart.Revision.Should().Be(1);
    }

    [Fact]
    public void never_goes_back_to_an_older_cart()
    {
        var old = _log.Cart;
        _room.Deliver(_log.Added().Revision!).Should().BeTrue();

        _room.Begin(old, []);

        _room.Cart.Revision.Should().Be(2);
    }

    [Fact]
    public void tells_the_others_when_one_watcher_fails()
    {
        var told = 0;
        _room.Watch(() => told++).Should().BeTrue();
        _room.Watch(() => throw new InvalidOperationException("A page with a bug.")).Should().BeTrue();
        _room.Watch(() => told++).Should().BeTrue();

        _room.Deliver(_log.Added().Revision!).Should().BeTrue();

        told.Should().Be(2);
    }

    [Fact]
    public void hands_all_who_see_the_same_one_cart()
    {
        var without = new Sight(Cart: true, Prices: false);
        _room.Deliver(_log.Added().Revision!).Should().BeTrue();

        _room.CartSeenBy(Sight.Full).Should().BeSameAs(_room.Cart);
        _room.CartSeenBy(without).Should().BeSameAs(_room.CartSeenBy(without));
        _room.CartSeenBy(Sight.Nothing).Exists.Should().BeFalse();
    }

    [Fact]
    public void takes_nobody_in_once_it_is_closed()
    {
        _room.Watch(Nothing).Should().BeTrue();
        _room.Close().Should().BeFalse("somebody is in it");
        _room.Unwatch(Nothing);

        _room.Close().Should().BeTrue();
        (_room.Watch(Nothing), _room.Close()).Should().Be((false, false));
    }

    [Fact]
    public void remembers_the_latest_revisions_only()
    {
        for (var one = 0; one < 700; one++) _room.Deliver(_log.Next(Shop.Ann, new CartRenamed("a", "b")).Revision!).Should().BeTrue();

        (_room.Recent.Length, _room.Recent[^1].Number).Should().Be((Room.RecentEvents, 701));
    }

    private static void Nothing() { }
}
