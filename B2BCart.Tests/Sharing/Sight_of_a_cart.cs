using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

public sealed class Sight_of_a_cart : CartSpec
{
    private static readonly Sight NoPrices = new(Cart: true, Prices: false);

    [Fact]
    public void without_prices_keeps_the_lines() =>
        Given(Ann.Put(Gloves, 50)).When(Bob.Adds(Bolts, 1_000))
            .ThenCart(cart => string.Join("; ", cart.SeenBy(NoPrices).Present.Select(Read)), "GLOVES 50 = Ann 50; BOLTS 1000 = Bob 1000");

    [Fact]
    public void without_prices_has_no_total() => When(Ann.Adds(Bolts, 1_000)).ThenCart(cart => cart.SeenBy(NoPrices).Total, null);

    [Fact]
    public void without_prices_hides_every_amount_of_a_line() =>
        When(Ann.Adds(Bolts, 1_000)).ThenCart(cart => (cart.SeenBy(NoPrices).Lines[0].Price, cart.SeenBy(NoPrices).Lines[0].Offer.Price.IsHidden), (null, true));

    [Fact]
    public void without_prices_names_no_price_list() =>
        When(Ann.Adds(Bolts, 1_000)).ThenCart(cart => (cart.SeenBy(NoPrices).Lines[0].Offer.Price.List, cart.SeenBy(NoPrices).Lines[0].Offer.Price.Version), ("", 0));

    [Fact]
    public void full_is_the_same_instance_for_everybody() => When(Ann.Adds(Bolts, 1_000)).ThenCart(cart => ReferenceEquals(cart, cart.SeenBy(Sight.Full)), true);

    [Fact]
    public void of_nothing_is_an_unborn_cart() => When(Ann.Adds(Bolts, 1_000)).ThenCart(cart => Told.Of(cart.SeenBy(Sight.Nothing)), Told.Of(Cart.Unborn(CartLog.Id)));

    [Fact]
    public void of_a_log_without_prices_leads_to_the_cart_without_prices() =>
        Given(Ann.Put(Gloves, 50), Bob.Changes(Gloves, 50), Bob.Notes(Gloves, "roof")).When(Bob.Pastes((Bolts.Sku, 500), (Gloves.Sku, 10)))
            .ThenLog(log => Told.Of(Replayed(log.Select(one => one.SeenBy(NoPrices)))), Told.Of(Now.SeenBy(NoPrices)));

    private static Cart Replayed(IEnumerable<Revision> log) => log.Aggregate(Cart.Unborn(CartLog.Id), (cart, one) => cart.Apply(one));
}
