using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Moving_a_line : CartSpec
{
    private CartSpec Three => Given(Ann.Put(Bolts, 1), Ann.Put(Gloves, 10), Ann.Put(Cable, 1));

    [Fact]
    public void puts_it_between_its_neighbours() => Three.When(Bob.Moves(Cable, after: Bolts)).Then(new LineMoved(Cable.Line(), 3, 1.5m));

    [Fact]
    public void puts_it_first() => Three.When(Bob.Moves(Cable, after: null)).Then(new LineMoved(Cable.Line(), 3, 0.5m));

    [Fact]
    public void puts_it_last() => Three.When(Bob.Moves(Bolts, after: Cable)).Then(new LineMoved(Bolts.Line(), 1, 4));

    [Theory, InlineData(true), InlineData(false)]
    public void to_where_it_is_does_nothing(bool behindItself) => Three.When(Bob.Moves(Gloves, after: behindItself ? Gloves : Bolts)).ThenNothing();

    [Fact]
    public void first_when_it_is_first_does_nothing() => Three.When(Bob.Moves(Bolts, after: null)).ThenNothing();

    [Fact]
    public void goes_behind_a_removed_line_too() =>
        Three.Given(Ann.Removes(Bolts)).When(Bob.Moves(Cable, after: Bolts)).ThenLines("CABLE 1 = Ann 1", "GLOVES 10 = Ann 10");

    [Fact]
    public void numbers_all_lines_anew_when_no_decimal_is_left_between_two()
    {
        var next = 1 + 1e-28m;
        Given(Ann.Happened(At(Bolts.Line(1), 1)), Ann.Happened(At(Bolts.Line(2), next)), Ann.Happened(At(Bolts.Line(3), 2)))
            .When(Bob.Does(new MoveLine(Bolts.Line(3), Bolts.Line(1))))
            .Then(new LineMoved(Bolts.Line(1), 1, 3), new LineMoved(Bolts.Line(3), 2, 4), new LineMoved(Bolts.Line(2), next, 5));
    }

    [Fact]
    public void keeps_the_order_however_often_it_is_done_in_one_place()
    {
        var shuffle = Enumerable.Range(0, 300).Select(turn => Bob.Does(new MoveLine((turn % 2 == 0 ? Cable : Gloves).Line(), Bolts.Line()))).ToArray();
        Three.Given(shuffle).When(Bob.Moves(Cable, after: Bolts)).ThenLines("BOLTS 1 = Ann 1", "CABLE 1 = Ann 1", "GLOVES 10 = Ann 10");
    }

    [Fact]
    public void is_a_contributors_right_on_lines_they_added() => Three.Given(Cleo.Put(Paper, 1)).When(Cleo.Moves(Paper, after: null)).Then(new LineMoved(Paper.Line(), 4, 0.5m));

    [Fact]
    public void is_not_a_contributors_on_others_lines() => Three.When(Cleo.Moves(Bolts, after: Cable)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void of_a_removed_line_is_refused() => Three.Given(Ann.Removes(Bolts)).When(Bob.Moves(Bolts, after: Cable)).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(4)));

    [Fact]
    public void behind_a_line_that_never_was_is_refused() => Three.When(Bob.Moves(Bolts, after: Paper)).ThenRefused(new LineNotFound(Paper.Line()));

    [Fact]
    public void of_a_line_that_never_was_is_refused() => Three.When(Bob.Moves(Paper, after: Bolts)).ThenRefused(new LineNotFound(Paper.Line()));

    [Fact]
    public void is_undone_to_the_old_place() => Three.Given(Bob.Moves(Cable, after: null)).When(Bob.Undoes()).Then(new LineMoved(Cable.Line(), 0.5m, 3));

    [Fact]
    public void is_undone_before_whoever_took_the_old_place() =>
        Three.Given(Bob.Moves(Cable, after: null), Ann.Put(Paper, 1)).When(Bob.Undoes())
            .ThenLines("BOLTS 1 = Ann 1", "GLOVES 10 = Ann 10", "CABLE 1 = Ann 1", "PAPER 1 = Ann 1");

    [Fact]
    public void is_not_undone_when_no_decimal_is_left_before_whoever_took_the_old_place() =>
        Given(Ann.Happened(At(Bolts.Line(1), 1)), Ann.Happened(At(Bolts.Line(2), 1 + 1e-28m)), Bob.Does(new MoveLine(Bolts.Line(2), null)), Ann.Happened(At(Bolts.Line(3), 1 + 1e-28m)))
            .When(Bob.Undoes()).ThenRefused(new ChangedSince(Ann.Id));

    [Fact]
    public void is_not_undone_when_somebody_moved_it_since() =>
        Three.Given(Bob.Moves(Cable, after: null), Ann.Moves(Cable, after: Bolts)).When(Bob.Undoes()).ThenRefused(new ChangedSince(Ann.Id));

    private static LineAdded At(LineId line, decimal position) => new(line, Bolts, Q(1), LineDetails.None, position);
}
