using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Restoring_a_line : CartSpec
{
    private CartSpec Removed => Given(Ann.Put(Bolts, 5, "roof"), Ann.Put(Cable, 1), Bob.Removes(Bolts));

    [Fact]
    public void brings_it_back_as_it_was_and_where_it_was() => Removed.When(Ann.Restores(Bolts)).ThenLines("BOLTS 5 'roof' = Ann 5", "CABLE 1 = Ann 1");

    [Fact]
    public void takes_the_quantity_that_was_typed_when_it_went() =>
        Removed.When(Walt.Restores(Bolts, with: 7)).Then(new LineRestored(Bolts.Line(), Q(5), Q(7), [Of(Walt, 2)]));

    [Fact]
    public void takes_less_too() => Removed.When(Bob.Restores(Bolts, with: 3)).Then(new LineRestored(Bolts.Line(), Q(5), Q(3), [Of(Ann, -2)]));

    [Fact]
    public void that_is_there_does_nothing() => Given(Ann.Put(Bolts, 5)).When(Bob.Restores(Bolts)).ThenNothing();

    [Fact]
    public void that_somebody_restored_with_another_quantity_asks() =>
        Removed.Given(Walt.Restores(Bolts, with: 7)).When(Bob.Restores(Bolts, with: 3))
            .ThenRefused(new QuantityMoved(Bolts.Line(), Q(3), Q(3), Q(7), Walt.Id, Minute(4)));

    [Fact]
    public void minds_what_the_offer_allows() => Removed.When(Bob.Restores(Bolts, with: 0)).ThenRefused(new QuantityNotPositive(Q(0)));

    [Fact]
    public void minds_the_stock() =>
        Given(Ann.Put(Paper, 30), Ann.Removes(Paper), Bob.Adds(Paper, 30)).When(Ann.Restores(Paper)).ThenRefused(new MoreThanStock(Paper.Sku, Q(60), Q(40), Paper.Unit));

    [Fact]
    public void is_not_a_contributors_on_others_lines() => Removed.When(Cleo.Restores(Bolts)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void that_never_was_is_refused() => When(Bob.Restores(Bolts)).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void stands_beside_the_line_that_was_added_meanwhile() =>
        Removed.Given(Bob.Adds(Bolts, 2)).When(Ann.Restores(Bolts)).ThenLines("BOLTS 5 'roof' = Ann 5", "CABLE 1 = Ann 1", "BOLTS 2 = Bob 2");

    [Fact]
    public void is_undone_by_removing_it() => Removed.Given(Ann.Restores(Bolts)).When(Ann.Undoes()).Then(new LineRemoved(Bolts.Line(), Q(5)));

    [Fact]
    public void with_another_quantity_is_undone_to_the_old_one() =>
        Removed.Given(Walt.Restores(Bolts, with: 7)).When(Walt.Undoes())
            .Then(new QuantitySet(Bolts.Line(), Q(7), Q(5), [Of(Walt, -2)]), new LineRemoved(Bolts.Line(), Q(5)));

    [Fact]
    public void is_undone_without_what_others_added_since() =>
        Removed.Given(Walt.Restores(Bolts, with: 7), Bob.Changes(Bolts, 4)).When(Walt.Undoes()).ThenLines("BOLTS 4 'roof' = Bob 4", "CABLE 1 = Ann 1");

    [Fact]
    public void is_not_undone_when_it_was_removed_again() =>
        Removed.Given(Ann.Restores(Bolts), Bob.Removes(Bolts)).When(Ann.Undoes()).ThenRefused(new LineIsRemoved(Bolts.Line(), Bob.Id, Minute(5)));
}
