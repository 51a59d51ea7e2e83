using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Restoring_my_changes : CartSpec
{
    private static readonly RestoreMyChanges Eight = new(8);

    /// <summary>Revision 8 takes back revisions 6 and 7.</summary>
    private CartSpec TakenBack => Given(Bob.Put(Bolts, 10, "roof"), Bob.Put(Cable, 1), Ann.UndoesAllOf(Bob, Minute(0)));

    [Fact]
    public void brings_back_all_that_the_owner_took_back() => TakenBack.When(Bob.Does(Eight)).ThenLines("BOLTS 10 'roof' = Bob 10", "CABLE 1 = Bob 1");

    [Fact]
    public void works_once() => TakenBack.Given(Bob.Does(Eight)).When(Bob.Does(Eight)).ThenRefused(new NothingToRestore());

    [Fact]
    public void can_be_undone() => TakenBack.Given(Bob.Does(Eight)).When(Bob.Undoes()).ThenLines();

    [Fact]
    public void leaves_the_owner_nothing_to_undo() => TakenBack.Given(Bob.Does(Eight)).When(Ann.Undoes()).ThenRefused(new NothingToUndo());

    [Fact]
    public void is_for_whose_changes_they_were() => TakenBack.When(Walt.Does(Eight)).ThenRefused(new NothingToRestore());

    [Fact]
    public void needs_a_revision_that_took_something_back() => TakenBack.When(Bob.Does(new RestoreMyChanges(7))).ThenRefused(new NothingToRestore());

    [Fact]
    public void is_not_needed_when_the_owner_undid_it() => TakenBack.Given(Ann.Undoes()).When(Bob.Does(Eight)).ThenRefused(new NothingToRestore());

    [Fact]
    public void leaves_what_somebody_restored_before() =>
        TakenBack.Given(Walt.Restores(Cable)).When(Bob.Does(Eight)).ThenRows(new ChangedSince(Walt.Id)).ThenLines("BOLTS 10 'roof' = Bob 10", "CABLE 1 = Bob 1");

    [Fact]
    public void is_a_contributors_too() =>
        Given(Cleo.Put(Bolts, 10), Ann.UndoesAllOf(Cleo, Minute(0))).When(Cleo.Does(new RestoreMyChanges(7))).ThenLines("BOLTS 10 = Cleo 10");

    [Fact]
    public void gives_a_contributor_their_share_of_anothers_line_back() =>
        Given(Ann.Put(Bolts, 10), Cleo.Adds(Bolts, 5), Ann.UndoesAllOf(Cleo, Minute(0))).When(Cleo.Does(Eight)).ThenLines("BOLTS 15 = Ann 10, Cleo 5");

    [Fact]
    public void is_refused_to_who_lost_the_cart() =>
        TakenBack.Given(Ann.Does(new StopSharing(Grantee.Of(Bob.Id)))).When(Bob.Does(Eight)).ThenRefused(new CartNotFound());
}
