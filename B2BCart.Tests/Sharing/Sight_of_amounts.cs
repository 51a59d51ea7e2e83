using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Sharing;

/// <summary>A cart in review, approved and ordered, as those read it who see prices, and as those who do not.</summary>
public sealed class Sight_of_amounts : RequestSpec
{
    private static readonly Sight NoPrices = new(Cart: true, Prices: false);

    private static readonly string[] Amounts = ["Money(", "PriceStep(", "LinePrice("];

    [Fact]
    public void of_a_request_that_fell() => Approved().When(Bob.Changes(Desk, 1)).ThenCart(Hides, "");

    [Fact]
    public void of_a_request_that_asks_the_owner_of_a_budget() => Desks(8, Asking).When(Ann.Submits()).ThenCart(Hides, "");

    [Fact]
    public void of_an_order() => Approved().Given(Ann.SharesWith(Lee, CartRole.Viewer)).When(Lee.Orders()).ThenCart(Hides, "");

    [Fact]
    public void is_whole_for_who_sees_prices() => Approved().Given(Ann.SharesWith(Lee, CartRole.Viewer)).When(Lee.Orders()).ThenLog(log => log.All(one => Told.Of(one.SeenBy(Sight.Full)) == Told.Of(one)), true);

    [Fact]
    public void of_what_happened_has_none() =>
        Desks(8, Asking).Given(Ann.Submits(), Mia.Approves(), Fay.Approves(), Bob.Changes(Desk, -1), Ann.SharesWith(Lee, CartRole.Viewer)).When(Lee.Orders())
            .ThenLog(log => string.Concat(log.Select(one => Told.Of(one.SeenBy(NoPrices))).SelectMany(told => Amounts.Where(told.Contains))), "");

    /// <summary>Which amounts of it remain; that there are some is seen from the whole.</summary>
    private static string Hides(Cart cart)
    {
        Told.Of(cart.SeenBy(Sight.Full)).Should().ContainAll(Amounts);
        var told = Told.Of(cart.SeenBy(NoPrices));
        return string.Concat(Amounts.Where(told.Contains));
    }
}
