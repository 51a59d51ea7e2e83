using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Comments;

public sealed class Commenting : CartSpec
{
    private static readonly CommentId Said = new(Id(999));
    private static readonly CommentId First = new(Id(10_020));

    [Fact]
    public void on_the_cart_is_kept() => When(Bob.Says("Three stirrers?")).Then(new CommentAdded(Said, null, "Three stirrers?", []));

    [Fact]
    public void on_a_line_is_kept_with_it() =>
        Given(Ann.Put(Bolts, 5)).When(Cleo.Says(" why five? ", Bolts)).Then(new CommentAdded(Said, Bolts.Line(), "why five?", []));

    [Fact]
    public void on_a_removed_line_is_possible() =>
        Given(Ann.Put(Bolts, 5), Ann.Removes(Bolts)).When(Bob.Says("why?", Bolts)).Then(new CommentAdded(Said, Bolts.Line(), "why?", []));

    [Fact]
    public void on_a_line_that_never_was_is_refused() => When(Bob.Says("why?", Bolts)).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void is_not_a_viewers() => When(Vic.Says("hm")).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Commenter));

    [Fact]
    public void is_not_a_strangers() => When(Olga.Says("hm")).ThenRefused(new CartNotFound());

    [Theory, InlineData(""), InlineData(" \n "), InlineData(null)]
    public void needs_words(string? nothing) => When(Bob.Says(nothing!)).ThenRefused(new CommentEmpty());

    [Fact]
    public void takes_4000_characters_and_no_more()
    {
        When(Bob.Says(new('x', 4_000))).ThenCart(cart => cart.Talk.Comments.Length, 1);
        When(Bob.Does(new AddComment(null, new('x', 4_001), []))).ThenRefused(new CommentTooLong(4_000));
    }

    [Fact]
    public void stands_in_the_story_of_its_line_alone() =>
        Given(Ann.Put(Desk, 1), Ann.Put(Lamp, 1)).When(Bob.Says("Two?", Desk)).ThenLog(log => (log[^1].Events[0].Concerns(Desk.Line()), log[^1].Events[0].Concerns(Lamp.Line())), (true, false));

    [Fact]
    public void names_people_of_the_cart() =>
        When(Bob.Does(new AddComment(null, "@Ann @Ann look", [Ann.Id, Ann.Id]))).Then(new CommentAdded(Said, null, "@Ann @Ann look", [Ann.Id]));

    [Fact]
    public void names_nobody_who_cannot_read_it() =>
        When(Bob.Does(new AddComment(null, "@Olga look", [Olga.Id]))).ThenRefused(new CannotBeMentioned(Olga.Id));

    [Fact]
    public void names_at_most_20() =>
        When(Bob.Does(new AddComment(null, "all", [.. Enumerable.Range(1, 21).Select(number => new PersonId(Id(number)))]))).ThenRefused(new TooManyMentions(20));

    [Fact]
    public void under_an_id_that_was_used_is_refused() =>
        When(Bob.Says("one")).When(Ann.Says("two")).ThenRefused(new CommentIdTaken());

    [Fact]
    public void stops_at_2000() =>
        Given([.. Enumerable.Range(1, Talk.Most).Select(number => new Act(Ann, null, _ => new CommentAdded(new(Id(20_000 + number)), null, "x", [])))])
            .When(Bob.Says("one more")).ThenRefused(new TooManyComments(2_000));

    [Fact]
    public void is_not_undone_by_undo() => Given(Bob.Says("one")).When(Bob.Undoes()).ThenRefused(new NothingToUndo());

    [Fact]
    public void can_be_said_better_by_its_author() =>
        Given(Ann.Put(Bolts, 5), Bob.Says("wy?", Bolts)).When(Bob.Does(new EditComment(First, "why?"))).Then(new CommentEdited(First, Bolts.Line(), "why?"));

    [Fact]
    public void said_the_same_way_again_does_nothing() =>
        Given(Ann.Put(Bolts, 5), Bob.Says("why?", Bolts)).When(Bob.Does(new EditComment(First, "why? "))).ThenNothing();

    [Fact]
    public void is_changed_by_nobody_else() =>
        Given(Ann.Put(Bolts, 5), Bob.Says("why?", Bolts)).When(Ann.Does(new EditComment(First, "no"))).ThenRefused(new NotYourComment(Bob.Id));

    [Fact]
    public void deleted_leaves_a_trace_without_words()
    {
        Given(Ann.Put(Bolts, 5), Bob.Says("why?", Bolts)).When(Bob.Does(new DeleteComment(First))).ThenCart(cart => (cart.Talk.Comments[0].IsDeleted, cart.Talk.Comments[0].Text), (true, null));
    }

    [Fact]
    public void deleted_cannot_be_changed() =>
        Given(Ann.Put(Bolts, 5), Bob.Says("why?", Bolts), Bob.Does(new DeleteComment(First))).When(Bob.Does(new EditComment(First, "back"))).ThenRefused(new CommentNotFound(First));
}
