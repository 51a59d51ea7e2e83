using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Undoing_a_move : RequestSpec
{
    private static Act Move(params Core.Catalog.Offer[] lines) => Ann.Does(new MoveLines([.. lines.Select(offer => offer.Line())], Lab4));

    private static Act ToHere(Core.People.Person who) => who.Does(new MoveLines([Desk.Line()], CartLog.Id));

    [Fact]
    public void brings_the_lines_back() =>
        Given(Ann.Put(Lamp, 3), Ann.Put(Desk, 2)).Beside(Ann.Put(Bolts, 5)).Given(Move(Desk)).When(Ann.Undoes()).ThenBeside("BOLTS 5 = Ann 5").ThenLines("LAMP 3 = Ann 3", "DESK 2 = Ann 2");

    [Fact]
    public void brings_them_back_with_what_was_said_and_who_added_them() =>
        Given(Cleo.Put(Desk, 2), Bob.Says("Two?", Desk)).Beside().Given(Move(Desk)).When(Ann.Undoes())
            .ThenCart(cart => (cart.Lines[0].Added.Actor, cart.Talk.Of(Desk.Line()).Single().Text), (Cleo.Id, "Two?"));

    [Fact]
    public void brings_them_back_as_they_are_now() => Given(Ann.Put(Desk, 2)).Beside(Ann.SharesWith(Bob, CartRole.Editor)).Given(Move(Desk)).Elsewhere(Bob.Changes(Desk, 3)).When(Ann.Undoes()).ThenLines("DESK 5 = Ann 2, Bob 3");

    [Fact]
    public void brings_those_back_that_are_left() => Given(Ann.Put(Lamp, 3), Ann.Put(Desk, 2)).Beside().Given(Move(Lamp, Desk)).Elsewhere(Ann.Removes(Desk)).When(Ann.Undoes()).ThenLines("LAMP 3 = Ann 3");

    [Fact]
    public void is_refused_when_none_is_left() =>
        Given(Ann.Put(Desk, 2)).Beside().Given(Move(Desk)).Elsewhere(Ann.Removes(Desk)).When(Ann.Undoes()).ThenRefused(new LineIsRemoved(Desk.Line(), Ann.Id, Minute(3)));

    [Fact]
    public void is_the_step_before_what_was_done_earlier() => Given(Ann.Put(Lamp, 3), Ann.Put(Desk, 2)).Beside().Given(Move(Desk), Ann.Undoes()).When(Ann.Undoes()).ThenLines("LAMP 3 = Ann 3");

    [Fact]
    public void is_redone_by_moving_again() => Given(Ann.Put(Desk, 2)).Beside().Given(Move(Desk), Ann.Undoes()).When(Ann.Redoes()).ThenBeside("DESK 2 = Ann 2").ThenLines();

    [Fact]
    public void that_was_redone_brings_them_back_again() => Given(Ann.Put(Desk, 2)).Beside().Given(Move(Desk), Ann.Undoes(), Ann.Redoes()).When(Ann.Undoes()).ThenBeside().ThenLines("DESK 2 = Ann 2");

    [Fact]
    public void leaves_saved_for_later_what_was() =>
        Given(Ann.Put(Desk, 2), Ann.Saves(Desk)).Beside().Given(Move(Desk)).When(Ann.Undoes()).ThenBeside().ThenCart(cart => (cart.Present.Any(), cart.ForLater.Single().Id), (false, Desk.Line()));

    [Fact]
    public void of_a_merge_brings_all_back_once_the_cart_is() =>
        Given(Ann.Put(Desk, 2), Ann.Put(Lamp, 3), Ann.Saves(Lamp)).Beside().Given(Ann.Does(new MergeCart(Lab4)), Ann.Does(new BringBackCart())).When(Ann.Undoes())
            .ThenBeside().ThenCart(cart => (cart.Present.Single().Id, cart.ForLater.Single().Id), (Desk.Line(), Lamp.Line()));

    [Fact]
    public void from_where_they_came_to_returns_them() => Given(Ann.Put(Lamp, 3)).Beside(Ann.Put(Desk, 2), Ann.Put(Bolts, 5)).Elsewhere(ToHere(Ann)).When(Ann.Undoes()).ThenBeside("BOLTS 5 = Ann 5", "DESK 2 = Ann 2").ThenLines("LAMP 3 = Ann 3");

    [Fact]
    public void from_where_they_came_to_is_the_step_before_what_was_done_earlier_there() => Given(Ann.Put(Lamp, 3)).Beside(Ann.Put(Desk, 2)).Elsewhere(ToHere(Ann)).Given(Ann.Undoes()).When(Ann.Undoes()).ThenLines();

    [Fact]
    public void is_one_step_whichever_cart_it_is_undone_in() =>
        Given(Ann.Put(Lamp, 3), Ann.Put(Desk, 2)).Beside(Ann.Put(Bolts, 5)).Given(Move(Desk), Ann.Undoes()).Elsewhere(Ann.Undoes()).When(Ann.Undoes()).ThenBeside().ThenLines("LAMP 3 = Ann 3");

    [Fact]
    public void is_one_step_whichever_cart_it_is_redone_in() =>
        Given(Ann.Put(Desk, 2)).Beside(Ann.Put(Bolts, 5)).Given(Move(Desk), Ann.Undoes(), Ann.Redoes(), Ann.Undoes()).Elsewhere(Ann.Undoes()).When(Ann.Redoes()).ThenBeside("DESK 2 = Ann 2").ThenLines();

    [Fact]
    public void of_a_line_that_came_is_nobody_elses() =>
        Given(Ann.Put(Lamp, 3)).Beside(Ann.Put(Desk, 2), Ann.SharesWith(Bob, CartRole.Editor)).Elsewhere(ToHere(Bob)).When(Ann.Does(new UndoChangesOf(Bob.Id, Minute(0)))).ThenRefused(new LineCameFromElsewhere("Lab 4"));

    [Fact]
    public void is_refused_once_the_other_cart_is_submitted() =>
        Given(Ann.Put(Desk, 2)).Beside(Referenced()).Given(Move(Desk)).Elsewhere(Ann.Submits()).When(Ann.Undoes()).ThenRefused(new OtherCartIsNoDraft());

    [Fact]
    public void minds_the_rights_of_today_in_the_other_cart() =>
        Given(Ann.Put(Desk, 2)).Beside().Given(Bob.Does(new MoveLines([Desk.Line()], Lab4))).When(Bob.Undoes()).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void is_refused_like_a_missing_cart_where_the_other_is_closed_to_them_now() =>
        Given(Ann.Put(Desk, 2)).Beside().Given(Bob.Does(new MoveLines([Desk.Line()], Lab4))).Elsewhere(Ann.Does(new StopSharing(Grantee.Of(Bob.Id)))).When(Bob.Undoes()).ThenRefused(new CartNotFound());

    [Fact]
    public void is_nobody_elses() =>
        Given(Ann.Put(Desk, 2)).Beside(Ann.SharesWith(Bob, CartRole.Editor)).Given(Bob.Does(new MoveLines([Desk.Line()], Lab4)))
            .When(Ann.Does(new UndoChangesOf(Bob.Id, Minute(0)))).ThenRefused(new LinesAreElsewhere("Lab 4"));
}
