using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Setting_a_quantity : CartSpec
{
    [Fact]
    public void gives_the_difference_to_who_sets_it() =>
        Given(Ann.Put(Bolts, 2)).When(Bob.Sets(Bolts, to: 5, seen: 2)).Then(new QuantitySet(Bolts.Line(), Q(2), Q(5), [Of(Bob, 3)]));

    [Fact]
    public void downwards_takes_from_ones_own_share_first() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5)).When(Bob.Sets(Bolts, to: 8, seen: 15)).ThenLines("BOLTS 8 = Ann 8");

    [Fact]
    public void that_somebody_changed_meanwhile_asks_with_the_fresh_value_and_its_author() =>
        Given(Ann.Put(Bolts, 2), Walt.Changes(Bolts, 2)).When(Bob.Sets(Bolts, to: 5, seen: 2))
            .ThenRefused(new QuantityMoved(Bolts.Line(), Q(5), Q(2), Q(4), Walt.Id, Minute(2)));

    [Fact]
    public void names_the_author_of_the_quantity_and_not_of_a_later_note() =>
        Given(Ann.Put(Bolts, 2), Walt.Changes(Bolts, 2), Ann.Notes(Bolts, "roof")).When(Bob.Sets(Bolts, to: 5, seen: 2))
            .ThenRefused(new QuantityMoved(Bolts.Line(), Q(5), Q(2), Q(4), Walt.Id, Minute(2)));

    [Fact]
    public void compares_what_was_seen_by_value() =>
        Given(Ann.Put(Bolts, 2), Walt.Changes(Bolts, 2), Walt.Changes(Bolts, -2)).When(Bob.Sets(Bolts, to: 5, seen: 2)).ThenLines("BOLTS 5 = Ann 2, Bob 3");

    [Fact]
    public void to_what_is_there_does_nothing_whatever_was_seen() => Given(Ann.Put(Bolts, 5)).When(Bob.Sets(Bolts, to: 5, seen: 2)).ThenNothing();

    [Fact]
    public void keeps_mine_when_set_again_having_seen_theirs() =>
        Given(Ann.Put(Bolts, 2), Walt.Changes(Bolts, 2)).When(Bob.Sets(Bolts, to: 5, seen: 4)).ThenLines("BOLTS 5 = Ann 2, Walt 2, Bob 1");

    [Fact]
    public void to_zero_is_refused() => Given(Ann.Put(Bolts, 5)).When(Bob.Sets(Bolts, to: 0, seen: 5)).ThenRefused(new QuantityNotPositive(Q(0)));

    [Fact]
    public void minds_step_and_unit() => Given(Ann.Put(Cable, 5)).When(Bob.Sets(Cable, to: 5.001m, seen: 5)).ThenRefused(new QuantityTooFine(Q(5.001m), Cable.Unit, 2));

    [Fact]
    public void minds_the_stock() =>
        Given(Ann.Put(Paper, 30)).When(Bob.Sets(Paper, to: 50, seen: 30)).ThenRefused(new MoreThanStock(Paper.Sku, Q(50), Q(40), Paper.Unit));

    [Fact]
    public void is_not_a_contributors_on_others_lines() =>
        Given(Ann.Put(Bolts, 10)).When(Cleo.Sets(Bolts, to: 1, seen: 10)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void of_a_removed_line_offers_to_restore_it() =>
        Given(Ann.Put(Bolts, 10), Ann.Removes(Bolts)).When(Bob.Sets(Bolts, to: 5, seen: 10)).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(2)));

    [Fact]
    public void of_a_line_that_never_was_is_refused() => When(Bob.Sets(Bolts, to: 1, seen: 0)).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void is_undone_back_to_what_was() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 4, seen: 10)).When(Bob.Undoes()).Then(new QuantitySet(Bolts.Line(), Q(4), Q(10), [Of(Ann, 6)]));

    [Fact]
    public void is_not_undone_when_somebody_changed_it_since() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 4, seen: 10), Ann.Changes(Bolts, 1)).When(Bob.Undoes())
            .ThenRefused(new QuantityMoved(Bolts.Line(), Q(10), Q(4), Q(5), Ann.Id, Minute(3)));

    [Fact]
    public void is_undone_on_other_shares_too_when_it_is_still_what_was_set() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 12, seen: 10), Ann.Changes(Bolts, 1), Bob.Changes(Bolts, -1), Bob.Undoes(), Ann.Changes(Bolts, -1))
            .When(Bob.Undoes()).ThenLines("BOLTS 10 = Ann 10");

    [Fact]
    public void is_not_undone_on_a_removed_line() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 4, seen: 10), Ann.Removes(Bolts)).When(Bob.Undoes()).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(3)));
}
