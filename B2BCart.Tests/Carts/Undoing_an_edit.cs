using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Undoing_an_edit : CartSpec
{
    [Fact]
    public void takes_back_so_much_whatever_came_between() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Walt.Changes(Bolts, 2)).When(Bob.Undoes()).Then(new QuantityChanged(Bolts.Line(), Q(17), Q(12), [Of(Bob, -5)]));

    [Fact]
    public void of_a_merged_add_takes_only_that_share() => Given(Ann.Put(Bolts, 10), Cleo.Adds(Bolts, 5)).When(Cleo.Undoes()).ThenLines("BOLTS 10 = Ann 10");

    [Fact]
    public void of_the_first_add_leaves_what_others_added() => Given(Ann.Put(Bolts, 10), Cleo.Adds(Bolts, 5)).When(Ann.Undoes()).ThenLines("BOLTS 5 = Cleo 5");

    [Fact]
    public void of_less_gives_back_to_whom_it_was_taken_from() =>
        Given(Ann.Put(Bolts, 10), Walt.Changes(Bolts, 5), Bob.Changes(Bolts, -7)).When(Bob.Undoes()).ThenLines("BOLTS 15 = Ann 10, Walt 5");

    [Fact]
    public void takes_from_others_when_its_own_share_was_taken_meanwhile() =>
        Given(Ann.Put(Bolts, 10), Walt.Changes(Bolts, 5), Bob.Changes(Bolts, -7)).When(Walt.Undoes()).ThenLines("BOLTS 3 = Ann 3");

    [Fact]
    public void removes_the_line_when_nothing_is_left() => Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, -5)).When(Ann.Undoes()).Then(new LineRemoved(Bolts.Line(), Q(5)));

    [Fact]
    public void never_takes_more_than_is_left_from_others() =>
        Given(Ann.Put(Bolts, 10), Cleo.Adds(Bolts, 5), Bob.Changes(Bolts, -11)).When(Ann.Undoes()).Then(new LineRemoved(Bolts.Line(), Q(4)));

    [Fact]
    public void is_refused_when_all_that_is_left_is_others() =>
        Given(Ann.Put(Bolts, 10), Cleo.Adds(Bolts, 5), Bob.Changes(Bolts, -11)).When(Cleo.Undoes()).ThenRefused(new ChangedSince(Bob.Id));

    [Fact]
    public void takes_what_is_left_of_its_own_share_when_that_is_less() =>
        Given(Cleo.Put(Bolts, 3), Ann.Changes(Bolts, 10), Bob.Changes(Bolts, 1), Bob.Changes(Bolts, -9)).When(Ann.Undoes()).ThenLines("BOLTS 3 = Cleo 3");

    [Fact]
    public void minds_the_minimum_and_the_step() =>
        Given(Ann.Put(Gloves, 20), Bob.Happened(new QuantityChanged(Gloves.Line(), Q(20), Q(35), [Of(Bob, 15)]))).When(Ann.Undoes())
            .ThenRefused(new QuantityOffStep(Q(15), Q(10), Q(10), Q(20), Gloves.Unit));

    [Fact]
    public void of_a_removed_line_is_refused() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Ann.Removes(Bolts)).When(Bob.Undoes()).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(3)));

    [Fact]
    public void passes_a_step_over_that_no_longer_holds() =>
        Given(Ann.Put(Bolts, 10), Bob.Put(Cable, 1), Bob.Changes(Bolts, 5), Ann.Removes(Bolts)).When(Bob.Does(new Undo(Before: 8))).Then(new LineRemoved(Cable.Line(), Q(1)));

    [Fact]
    public void that_passed_a_step_over_can_be_redone() =>
        Given(Ann.Put(Bolts, 10), Bob.Put(Cable, 1), Bob.Changes(Bolts, 5), Ann.Removes(Bolts), Bob.Does(new Undo(Before: 8))).When(Bob.Redoes()).ThenLines("CABLE 1 = Bob 1");

    [Fact]
    public void that_passed_a_step_over_leaves_that_one_to_be_undone() =>
        Given(Ann.Put(Bolts, 10), Bob.Put(Cable, 1), Bob.Changes(Bolts, 5), Ann.Removes(Bolts), Bob.Does(new Undo(Before: 8))).When(Bob.Undoes()).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(4)));

    [Fact]
    public void has_nothing_before_the_first_step() => Given(Bob.Put(Bolts, 10)).When(Bob.Does(new Undo(Before: 6))).ThenRefused(new NothingToUndo());

    [Fact]
    public void takes_the_newest_that_is_not_undone() =>
        Given(Ann.Put(Bolts, 1), Ann.Put(Cable, 1), Ann.Put(Gloves, 10), Ann.Undoes()).When(Ann.Undoes()).ThenLines("BOLTS 1 = Ann 1");

    [Fact]
    public void is_ones_own() => Given(Ann.Put(Bolts, 10), Bob.Adds(Cable, 1)).When(Ann.Undoes()).ThenLines("CABLE 1 = Bob 1");

    [Fact]
    public void says_when_there_is_nothing() => Given(Bob.Put(Bolts, 10)).When(Ann.Undoes()).ThenRefused(new NothingToUndo());

    [Fact]
    public void does_not_reach_shares() => Given(Ann.SharesWith(Zoe, CartRole.Editor)).When(Ann.Undoes()).ThenRefused(new NothingToUndo());

    [Fact]
    public void is_refused_to_a_viewer() => When(Vic.Undoes()).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));

    [Fact]
    public void of_a_paste_does_what_still_holds_and_says_what_it_left() =>
        Given(Cleo.Put(Bolts, 1), Cleo.Put(Cable, 1), Cleo.Pastes((Bolts.Sku, 5), (Cable.Sku, 2)), Bob.Removes(Cable)).When(Cleo.Undoes())
            .ThenRows(new LineIsRemoved(Cable.Line(), Bob.Id, Minute(4))).ThenLines("BOLTS 1 = Cleo 1");

    [Fact]
    public void reaches_back_a_thousand_edits() =>
        Given([Ann.Put(Bolts, 1), .. Enumerable.Range(0, 1_001).Select(_ => Ann.Changes(Bolts, 1)), .. Enumerable.Range(0, UndoSteps.Deepest).Select(_ => Ann.Undoes())])
            .When(Ann.Undoes()).ThenRefused(new NothingToUndo());

    [Fact]
    public void minds_the_rights_of_today() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, -5), Ann.SharesWith(Bob, CartRole.Contributor)).When(Bob.Undoes())
            .ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void of_a_name_minds_the_rights_of_today() =>
        Given(Bob.Renames("Bob's"), Ann.SharesWith(Bob, CartRole.Contributor)).When(Bob.Undoes()).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void of_the_last_share_in_anothers_line_is_a_contributors_too() =>
        Given(Ann.Put(Bolts, 10), Cleo.Adds(Bolts, 5), Ann.Changes(Bolts, -10)).When(Cleo.Undoes()).Then(new LineRemoved(Bolts.Line(), Q(5)));

    [Fact]
    public void brings_no_line_of_others_back_for_who_was_made_a_contributor() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Bob.Removes(Bolts), Ann.SharesWith(Bob, CartRole.Contributor)).When(Bob.Undoes()).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void gives_no_share_back_to_others_by_who_was_made_a_contributor() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Bob.Changes(Bolts, -8), Ann.SharesWith(Bob, CartRole.Contributor)).When(Bob.Undoes()).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));
}
