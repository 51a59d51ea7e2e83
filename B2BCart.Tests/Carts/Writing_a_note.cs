using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Writing_a_note : CartSpec
{
    [Fact]
    public void keeps_it_on_the_line() => Given(Ann.Put(Bolts, 5)).When(Bob.Notes(Bolts, " roof ")).Then(new NoteSet(Bolts.Line(), null, "roof"));

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void without_text_takes_it_away(string? nothing) =>
        Given(Ann.Put(Bolts, 5, "roof")).When(Bob.Notes(Bolts, nothing, seen: "roof")).Then(new NoteSet(Bolts.Line(), "roof", null));

    [Fact]
    public void that_is_there_already_does_nothing() => Given(Ann.Put(Bolts, 5, "roof")).When(Bob.Notes(Bolts, "roof ", seen: "cellar")).ThenNothing();

    [Fact]
    public void that_somebody_wrote_meanwhile_asks() =>
        Given(Ann.Put(Bolts, 5), Walt.Notes(Bolts, "cellar"), Ann.Changes(Bolts, 1)).When(Bob.Notes(Bolts, "roof"))
            .ThenRefused(new NoteMoved(Bolts.Line(), "roof", "cellar", Walt.Id));

    [Fact]
    public void takes_an_empty_seen_for_none() => Given(Ann.Put(Bolts, 5)).When(Bob.Notes(Bolts, "roof", seen: "")).Then(new NoteSet(Bolts.Line(), null, "roof"));

    [Fact]
    public void takes_500_characters() => Given(Ann.Put(Bolts, 5)).When(Bob.Notes(Bolts, new('x', 500))).ThenCart(cart => cart.Lines[0].Details.Note!.Length, 500);

    [Fact]
    public void refuses_more() => Given(Ann.Put(Bolts, 5)).When(Bob.Notes(Bolts, new('x', 501))).ThenRefused(new NoteTooLong(500));

    [Fact]
    public void is_not_a_contributors_on_others_lines() =>
        Given(Ann.Put(Bolts, 5)).When(Cleo.Notes(Bolts, "mine")).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void on_a_removed_line_is_refused() =>
        Given(Ann.Put(Bolts, 5), Ann.Removes(Bolts)).When(Bob.Notes(Bolts, "roof")).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(2)));

    [Fact]
    public void on_a_line_that_never_was_is_refused() => When(Bob.Notes(Bolts, "roof")).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void can_be_undone() => Given(Ann.Put(Bolts, 5, "roof"), Bob.Notes(Bolts, null, "roof")).When(Bob.Undoes()).Then(new NoteSet(Bolts.Line(), null, "roof"));

    [Fact]
    public void cannot_be_undone_when_somebody_wrote_another_since() =>
        Given(Ann.Put(Bolts, 5), Bob.Notes(Bolts, "roof"), Walt.Notes(Bolts, "cellar", "roof"), Ann.Changes(Bolts, 1)).When(Bob.Undoes()).ThenRefused(new ChangedSince(Walt.Id));
}
