using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Changing_a_quantity : CartSpec
{
    [Fact]
    public void adds_to_the_share_of_who_does_it() =>
        Given(Ann.Put(Bolts, 10)).When(Bob.Changes(Bolts, 5)).Then(new QuantityChanged(Bolts.Line(), Q(10), Q(15), [Of(Bob, 5)]));

    [Fact]
    public void takes_from_ones_own_share_first() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5)).When(Ann.Changes(Bolts, -4)).ThenLines("BOLTS 11 = Ann 6, Bob 5");

    [Fact]
    public void then_takes_from_who_came_last() =>
        Given(Ann.Put(Bolts, 10), Walt.Changes(Bolts, 3), Bob.Changes(Bolts, 5)).When(Walt.Changes(Bolts, -9)).ThenLines("BOLTS 9 = Ann 9");

    [Fact]
    public void of_two_people_adds_up() => Given(Ann.Put(Bolts, 10), Ann.Changes(Bolts, 3)).When(Bob.Changes(Bolts, 3)).ThenLines("BOLTS 16 = Ann 13, Bob 3");

    [Fact]
    public void by_nothing_does_nothing() => Given(Ann.Put(Bolts, 10)).When(Bob.Changes(Bolts, 0)).ThenNothing();

    [Fact]
    public void keeps_something() => Given(Ann.Put(Bolts, 10)).When(Bob.Changes(Bolts, -10)).ThenRefused(new QuantityNotPositive(Q(0)));

    [Fact]
    public void minds_the_step() => Given(Ann.Put(Gloves, 20)).When(Bob.Changes(Gloves, 5)).ThenRefused(new QuantityOffStep(Q(25), Q(10), Q(20), Q(30), Gloves.Unit));

    [Fact]
    public void minds_the_minimum() => Given(Ann.Put(Gloves, 20)).When(Bob.Changes(Gloves, -15)).ThenRefused(new QuantityBelowMinimum(Q(5), Q(10), Gloves.Unit));

    [Fact]
    public void minds_the_stock() =>
        Given(Ann.Put(Paper, 30)).When(Bob.Changes(Paper, 11)).ThenRefused(new MoreThanStock(Paper.Sku, Q(41), Q(40), Paper.Unit));

    [Fact]
    public void downwards_is_not_asked_of_the_stock() =>
        Given(Ann.Put(Paper, 30)).Catalog(Paper with { Availability = new(Q(5), 9, StockPolicy.Refuse) }).When(Bob.Changes(Paper, -1)).ThenLines("PAPER 29 = Ann 29");

    [Theory, InlineData(1), InlineData(-1)]
    public void refuses_an_absurd_change(int sign) =>
        Given(Ann.Put(Bolts, 10)).When(Bob.Changes(Bolts, decimal.MaxValue * sign)).ThenRefused(new QuantityAbsurd(Q(decimal.MaxValue * sign), Quantity.Most));

    [Fact]
    public void refuses_an_absurd_sum() => Given(Ann.Put(Bolts, 10)).When(Bob.Changes(Bolts, 9_999_990)).ThenRefused(new QuantityAbsurd(Q(10_000_000), Quantity.Most));

    [Theory, InlineData(1), InlineData(-1)]
    public void refuses_a_change_so_fine_that_the_sum_would_hide_it(int sign) =>
        Given(Ann.Put(Bolts, 10)).When(Bob.Changes(Bolts, 1e-28m * sign)).ThenRefused(new QuantityTooFine(Q(1e-28m * sign), Bolts.Unit, 0));

    [Fact]
    public void is_a_contributors_right_on_lines_they_added() => Given(Cleo.Put(Bolts, 10)).When(Cleo.Changes(Bolts, -3)).ThenLines("BOLTS 7 = Cleo 7");

    [Fact]
    public void is_not_a_contributors_on_others_lines() =>
        Given(Ann.Put(Bolts, 10)).When(Cleo.Changes(Bolts, 1)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void is_refused_to_a_viewer() => Given(Ann.Put(Bolts, 10)).When(Vic.Changes(Bolts, 1)).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));

    [Fact]
    public void of_a_line_that_never_was_is_refused() => When(Bob.Changes(Bolts, 1)).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void of_a_removed_line_says_who_removed_it() =>
        Given(Ann.Put(Bolts, 10), Ann.Removes(Bolts)).When(Bob.Changes(Bolts, 1)).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(2)));
}
