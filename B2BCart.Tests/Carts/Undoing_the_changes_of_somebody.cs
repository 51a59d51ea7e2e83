using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Undoing_the_changes_of_somebody : CartSpec
{
    [Fact]
    public void takes_them_back_newest_first_and_tells() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Bob.Notes(Bolts, "roof")).When(Ann.UndoesAllOf(Bob, Minute(0))).Then(
            new NoteSet(Bolts.Line(), "roof", null),
            new QuantityChanged(Bolts.Line(), Q(15), Q(10), [Of(Bob, -5)]),
            new ChangesUndone(Bob.Id, Minute(0), [8, 7]));

    [Fact]
    public void leaves_what_is_older() =>
        Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Bob.Changes(Bolts, 7)).When(Ann.UndoesAllOf(Bob, Minute(3))).ThenLines("BOLTS 15 = Ann 10, Bob 5");

    [Fact]
    public void leaves_others_alone() => Given(Bob.Put(Bolts, 10), Walt.Put(Cable, 1)).When(Ann.UndoesAllOf(Bob, Minute(0))).ThenLines("CABLE 1 = Walt 1");

    [Fact]
    public void lists_what_it_left_and_why() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 12, seen: 10), Bob.Put(Cable, 1), Walt.Changes(Bolts, 1)).When(Ann.UndoesAllOf(Bob, Minute(0)))
            .ThenRows(new QuantityMoved(Bolts.Line(), Q(10), Q(12), Q(13), Walt.Id, Minute(4))).ThenLines("BOLTS 13 = Ann 10, Bob 2, Walt 1");

    [Fact]
    public void leaves_to_their_author_what_it_could_not_undo() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 12, seen: 10), Bob.Put(Cable, 1), Walt.Changes(Bolts, 1), Ann.UndoesAllOf(Bob, Minute(0)), Walt.Undoes())
            .When(Bob.Undoes()).ThenLines("BOLTS 10 = Ann 10");

    [Fact]
    public void is_refused_with_the_reason_when_nothing_of_it_holds() =>
        Given(Ann.Put(Bolts, 10), Bob.Sets(Bolts, to: 12, seen: 10), Walt.Changes(Bolts, 1)).When(Ann.UndoesAllOf(Bob, Minute(0)))
            .ThenRefused(new QuantityMoved(Bolts.Line(), Q(10), Q(12), Q(13), Walt.Id, Minute(3)));

    [Fact]
    public void is_one_step_of_undo() => Given(Bob.Put(Bolts, 10), Bob.Put(Cable, 1), Ann.UndoesAllOf(Bob, Minute(0))).When(Ann.Undoes()).ThenLines("BOLTS 10 = Bob 10", "CABLE 1 = Bob 1");

    [Fact]
    public void leaves_nothing_to_undo_for_them() => Given(Bob.Put(Bolts, 10), Ann.UndoesAllOf(Bob, Minute(0))).When(Bob.Undoes()).ThenRefused(new NothingToUndo());

    [Fact]
    public void does_not_count_what_they_undid_themselves() =>
        Given(Bob.Put(Bolts, 10), Bob.Undoes()).When(Ann.UndoesAllOf(Bob, Minute(0))).ThenRefused(new NoChangesSince(Bob.Id, Minute(0)));

    [Fact]
    public void says_when_there_are_none_since() => Given(Bob.Put(Bolts, 10)).When(Ann.UndoesAllOf(Bob, Minute(2))).ThenRefused(new NoChangesSince(Bob.Id, Minute(2)));

    [Fact]
    public void is_the_owners_right() => Given(Walt.Put(Bolts, 10)).When(Bob.UndoesAllOf(Walt, Minute(0))).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));
}
