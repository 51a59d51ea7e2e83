using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Links;

public sealed class Access_by_a_link
{
    private static readonly LinkId Id = new(Cast.Id(700));
    private static readonly DateTimeOffset Until = CartLog.Start.AddDays(14);

    [Theory, InlineData(true), InlineData(false)]
    public void is_to_the_cart_with_prices_or_without(bool prices) =>
        LinkAccess.Of(Id, Opened(prices), Ann, CartLog.Start).Should().Be(new LinkAccess(new(Cart: true, prices), null, null));

    [Fact]
    public void shows_no_prices_any_more_when_its_opener_sees_none() =>
        LinkAccess.Of(Id, Opened(prices: true), Ann with { SeesPrices = false }, CartLog.Start).Sight.Should().Be(new Sight(Cart: true, Prices: false));

    [Fact]
    public void is_over_when_it_expires() => LinkAccess.Of(Id, Opened(), Ann, Until).Should().Be(new LinkAccess(Sight.Nothing, null, Until));

    [Fact]
    public void is_over_when_somebody_ends_it()
    {
        var ended = Opened().Apply(new(CartLog.Id, 7, 7, new(Cast.Id(1)), Ann.Id, CartLog.Start.AddHours(1), null, [new LinkEnded(Id)]));

        LinkAccess.Of(Id, ended, Ann, CartLog.Start.AddHours(2)).Should().Be(new LinkAccess(Sight.Nothing, Ann.Id, CartLog.Start.AddHours(1)));
    }

    [Fact]
    public void goes_with_its_opener()
    {
        LinkAccess.Of(Id, Opened(), null, CartLog.Start).Sight.Should().Be(Sight.Nothing);
        LinkAccess.Of(Id, Opened(), Olga, CartLog.Start).Sight.Should().Be(Sight.Nothing);
    }

    [Fact]
    public void is_to_no_cart_that_does_not_have_it() => LinkAccess.Of(new(Cast.Id(701)), Opened(), Ann, CartLog.Start).Should().Be(default(LinkAccess));

    private static Cart Opened(bool prices = false) =>
        CartLog.Shared().Cart.Apply(new(CartLog.Id, 6, 6, new(Cast.Id(1)), Ann.Id, CartLog.Start, null, [new LinkOpened(Id, prices, Until)]));
}
