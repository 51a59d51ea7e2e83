using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.References;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Pricing_a_cart : CartSpec
{
    [Theory, InlineData(1_000, 3.17), InlineData(500, 1.59), InlineData(1, 0), InlineData(2, 0.01), InlineData(1_500, 4.76), InlineData(9_999_999, 31_700.00)]
    public void rounds_a_line_once_half_away_from_zero(int quantity, double total) => When(Ann.Adds(Bolts, quantity)).ThenTotal((decimal)total);

    [Fact]
    public void adds_up_rounded_lines() => Given(Ann.Put(Bolts, 500)).When(Ann.Adds(Bolts, 500, "beside it")).ThenTotal(3.18m);

    [Theory, InlineData(10, 12), InlineData(90, 108), InlineData(100, 100), InlineData(490, 490), InlineData(500, 425)]
    public void takes_the_step_of_the_quantity(int quantity, int total) => When(Ann.Adds(Gloves, quantity)).ThenTotal(total);

    [Fact]
    public void counts_all_lines_of_a_product_for_the_step() => Given(Ann.Put(Gloves, 50)).When(Bob.Adds(Gloves, 50, "night shift")).ThenTotal(100);

    [Fact]
    public void gives_every_line_of_the_product_the_step_of_all() =>
        Given(Ann.Put(Gloves, 50)).When(Bob.Adds(Gloves, 50, "night shift")).ThenCart(cart => (cart.Lines[0].Price!.Value.Amount, cart.Lines[1].Price!.Value.Amount), (1m, 1m));

    [Fact]
    public void counts_no_line_that_is_sent_elsewhere() =>
        Given(Ann.Put(Gloves, 50), Bob.Put(Gloves, 50, "night shift", line: 2)).When(Ann.Sends(Gloves, "halle-7")).ThenTotal(120);

    [Fact]
    public void counts_them_together_again_when_the_cart_goes_there_too() =>
        Given(Ann.Put(Gloves, 50), Bob.Put(Gloves, 50, "night shift", line: 2), Ann.Sends(Gloves, "halle-7")).When(Ann.Fills(ReferenceKeys.ShipTo, "halle-7")).ThenTotal(100);

    [Fact]
    public void loses_the_step_when_a_line_goes() =>
        Given(Ann.Put(Gloves, 50), Bob.Put(Gloves, 50, "night shift", line: 2)).When(Ann.Removes(Gloves)).ThenTotal(60);

    [Fact]
    public void does_not_count_other_units_for_the_step() =>
        Given(Ann.Put(Gloves, 50)).Catalog(Gloves with { Unit = UnitOfMeasure.Of("XBX") }).When(Bob.Adds(Gloves, 50)).ThenTotal(120);

    [Fact]
    public void takes_the_ladder_that_the_line_pinned() =>
        Given(Ann.Put(Gloves, 50)).Catalog(Gloves with { Price = Gloves.Price with { Steps = [new(Q(10), 7m)] } }).When(Ann.Changes(Gloves, 50)).ThenTotal(100);

    [Fact]
    public void holds_a_full_cart_of_the_dearest_lines() =>
        GivenLines(Cart.MostLines, Platinum, 10_000).When(Ann.Renames("Dear")).ThenTotal(19_999_999_980_000_000m);
}
