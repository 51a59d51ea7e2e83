using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Adding_a_line : CartSpec
{
    [Fact]
    public void pins_the_offer() =>
        When(Cleo.Adds(Bolts, 500)).Then(new LineAdded(NewLine(), Bolts, Q(500), LineDetails.None, 1));

    [Fact]
    public void puts_it_behind_the_others() =>
        Given(Ann.Put(Bolts, 500)).When(Bob.Adds(Gloves, 20)).Then(new LineAdded(NewLine(), Gloves, Q(20), LineDetails.None, 2));

    [Fact]
    public void answers_which_line_took_it() =>
        Given(Ann.Put(Bolts, 500)).When(Bob.Adds(Bolts, 100)).ThenAnswers(new Row(1, Bolts.Line(), null));

    [Fact]
    public void keeps_a_note_without_the_blanks_around_it() => When(Ann.Adds(Bolts, 5, " roof ")).ThenLines("BOLTS 5 'roof' = Ann 5");

    [Fact]
    public void takes_an_empty_note_for_none() => Given(Ann.Put(Bolts, 5)).When(Bob.Adds(Bolts, 5, "  ")).ThenLines("BOLTS 10 = Ann 5, Bob 5");

    [Fact]
    public void takes_missing_details_for_none() =>
        When(Ann.Does(new AddLine(Bolts.Sku, Q(5), null!))).ThenLines("BOLTS 5 = Ann 5");

    [Fact]
    public void is_refused_to_a_viewer() => When(Vic.Adds(Bolts, 5)).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));

    [Fact]
    public void is_refused_like_a_missing_cart_to_who_has_no_role() => When(Zoe.Adds(Bolts, 5)).ThenRefused(new CartNotFound());

    [Fact]
    public void is_refused_in_a_cart_that_does_not_exist() => Unborn().When(Ann.Adds(Bolts, 5)).ThenRefused(new CartNotFound());

    [Fact]
    public void refuses_an_unknown_product() => When(Ann.Adds(Unheard, 5)).ThenRefused(new UnknownSku(Unheard));

    [Fact]
    public void refuses_what_names_no_product() => When(Ann.Adds(default(Sku), 5)).ThenRefused(new NotASku(""));

    [Fact]
    public void refuses_a_blocked_product() => When(Ann.Adds(Acid, 5)).ThenRefused(new ProductBlocked(Acid.Sku));

    [Fact]
    public void refuses_another_currency() =>
        When(Ann.Adds(Laser, 1)).ThenRefused(new OtherCurrency(Laser.Sku, Currency.Of("USD"), Currency.Of("EUR")));

    [Fact]
    public void refuses_a_note_that_is_too_long() => When(Ann.Adds(Bolts, 1, new('x', 501))).ThenRefused(new NoteTooLong(500));

    [Theory, InlineData(0), InlineData(-5)]
    public void refuses_nothing_and_less(int quantity) => When(Ann.Adds(Bolts, quantity)).ThenRefused(new QuantityNotPositive(Q(quantity)));

    [Fact]
    public void refuses_an_absurd_quantity() => When(Ann.Adds(Bolts, decimal.MaxValue)).ThenRefused(new QuantityAbsurd(Q(decimal.MaxValue), Quantity.Most));

    [Fact]
    public void refuses_a_total_beyond_counting() => When(Ann.Adds(Platinum, 10_001)).ThenRefused(new QuantityAbsurd(Q(10_001), Q(10_000)));

    [Fact]
    public void counts_the_dearest_line() => When(Ann.Adds(Platinum, 10_000)).ThenTotal(9_999_999_990_000m);

    [Fact]
    public void refuses_less_than_the_minimum() => When(Ann.Adds(Gloves, 5)).ThenRefused(new QuantityBelowMinimum(Q(5), Q(10), Gloves.Unit));

    [Fact]
    public void refuses_a_quantity_off_the_step() => When(Ann.Adds(Gloves, 25)).ThenRefused(new QuantityOffStep(Q(25), Q(10), Q(20), Q(30), Gloves.Unit));

    [Fact]
    public void refuses_a_quantity_finer_than_the_unit() => When(Ann.Adds(Bolts, 1.5m)).ThenRefused(new QuantityTooFine(Q(1.5m), Bolts.Unit, 0));

    [Fact]
    public void takes_metres_by_the_half() => When(Ann.Adds(Cable, 2.5m)).ThenLines("CABLE 2.5 = Ann 2.5");

    [Fact]
    public void refuses_more_than_the_stock_where_the_product_says_so() =>
        When(Ann.Adds(Paper, 41)).ThenRefused(new MoreThanStock(Paper.Sku, Q(41), Q(40), Paper.Unit));

    [Fact]
    public void counts_all_lines_of_the_product_against_the_stock() =>
        Given(Ann.Put(Paper, 30)).When(Bob.Adds(Paper, 20, "room 4")).ThenRefused(new MoreThanStock(Paper.Sku, Q(50), Q(40), Paper.Unit));

    [Fact]
    public void accepts_more_than_the_stock_where_the_rest_comes_later() =>
        Catalog(Bolts with { Availability = new(Q(12), 9, StockPolicy.BackOrder) }).When(Ann.Adds(Bolts, 40)).ThenLines("BOLTS 40 = Ann 40");

    [Fact]
    public void refuses_line_2001() =>
        GivenLines(Cart.MostLines, Bolts, 1).When(Ann.Adds(Gloves, 10)).ThenRefused(new TooManyLines(2_000));

    [Fact]
    public void refuses_a_command_whose_line_is_there_already() =>
        Given(Ann.Happened(new LineAdded(NewLine(), Gloves, Q(10), LineDetails.None, 1))).When(Ann.Adds(Bolts, 1)).ThenRefused(new LineIdTaken());

    [Fact]
    public void can_be_undone() => Given(Ann.Put(Bolts, 5)).When(Ann.Undoes()).Then(new LineRemoved(Bolts.Line(), Q(5)));
}
