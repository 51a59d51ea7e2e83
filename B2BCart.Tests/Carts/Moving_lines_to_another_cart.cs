using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Moving_lines_to_another_cart : RequestSpec
{
    private static Act Move(Core.People.Person who, params Core.Catalog.Offer[] lines) => who.Does(new MoveLines([.. lines.Select(offer => offer.Line())], Lab4));

    private static Act Copy(Core.People.Person who, params Core.Catalog.Offer[] lines) => who.Does(new MoveLines([.. lines.Select(offer => offer.Line())], Lab4, IsCopy: true));

    [Fact]
    public void takes_them_from_one_to_the_other() =>
        Given(Ann.Put(Desk, 2), Ann.Put(Lamp, 3)).Beside(Ann.Put(Bolts, 5)).When(Move(Bob, Desk)).ThenBeside("BOLTS 5 = Ann 5", "DESK 2 = Ann 2").ThenLines("LAMP 3 = Ann 3");

    [Fact]
    public void keeps_everybodys_portions() => Given(Ann.Put(Desk, 2), Bob.Changes(Desk, 3)).Beside().When(Move(Bob, Desk)).ThenBeside("DESK 5 = Ann 2, Bob 3");

    [Fact]
    public void keeps_who_added_them() => Given(Cleo.Put(Desk, 2)).Beside().When(Move(Bob, Desk)).ThenOther(cart => (cart.Lines[0].Added.Actor, cart.Lines[0].Added.At, cart.Lines[0].Changed.Actor), (Cleo.Id, Minute(1), Bob.Id));

    [Fact]
    public void says_where_they_came_from() => Given(Ann.Put(Desk, 2)).Beside().When(Move(Bob, Desk)).ThenOther(cart => cart.Lines[0].From, new Origin(CartLog.Id, "Lab 3"));

    [Fact]
    public void says_what_went() => Given(Ann.Put(Desk, 2), Ann.Put(Lamp, 3)).Beside().When(Move(Bob, Desk, Lamp)).ThenLog(log => ((LinesMovedAway)log[^1].Events[0]).First, Desk.Name);

    [Fact]
    public void takes_what_was_said_about_them_along() =>
        Given(Ann.Put(Desk, 2), Bob.Says("Two?", Desk), Ann.Says("About the cart")).Beside().When(Move(Bob, Desk)).ThenOther(cart => cart.Talk.Of(cart.Lines[0].Id).Single().Text, "Two?");

    [Fact]
    public void leaves_behind_what_was_said_about_others() =>
        Given(Ann.Put(Desk, 2), Bob.Says("Two?", Desk), Ann.Says("About the cart")).Beside().When(Move(Bob, Desk)).ThenCart(cart => cart.Talk.Comments.Single().Text, "About the cart");

    [Fact]
    public void prices_what_stays_anew() =>
        Given(Ann.Put(Gloves, 60), Ann.Put(Gloves, 60, note: "other", line: 2)).Beside().When(Ann.Does(new MoveLines([Gloves.Line(2)], Lab4))).ThenTotal(72);

    [Fact]
    public void back_again_is_as_before() => Given(Ann.Put(Desk, 2)).Beside().Given(Move(Bob, Desk)).When(Ann.Adds(Bolts, 1)).ThenBeside("DESK 2 = Ann 2").ThenLines("BOLTS 1 = Ann 1");

    [Fact]
    public void as_a_copy_leaves_them_there() => Given(Ann.Put(Desk, 2)).Beside().When(Copy(Vic, Desk)).ThenRefused(new CartNotFound());

    [Fact]
    public void as_a_copy_gives_both() => Given(Ann.Put(Desk, 2)).Beside().When(Copy(Bob, Desk)).ThenBeside("DESK 2 = Ann 2").ThenNothing();

    [Fact]
    public void as_a_copy_is_a_line_of_its_own() => Given(Ann.Put(Desk, 2)).Beside().When(Copy(Bob, Desk)).ThenOther(cart => cart.Lines[0].Id == Desk.Line(), false);

    [Fact]
    public void needs_a_line() => Beside().When(Move(Bob)).ThenRefused(new NothingToMove());

    [Fact]
    public void needs_one_that_is_there() => Beside().When(Move(Bob, Desk)).ThenRefused(new LineNotFound(Desk.Line()));

    [Fact]
    public void needs_another_cart() => Given(Ann.Put(Desk, 2)).When(Ann.Does(new MoveLines([Desk.Line()], CartLog.Id))).ThenRefused(new SameCart());

    [Fact]
    public void needs_the_right_to_change_them() => Given(Ann.Put(Desk, 2)).Beside().When(Move(Cleo, Desk)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void is_refused_like_a_missing_cart_where_the_other_is_not_open_to_them() => Given(Cleo.Put(Desk, 2)).Beside().When(Move(Cleo, Desk)).ThenRefused(new CartNotFound());

    [Fact]
    public void goes_to_drafts_only() => Given(Ann.Put(Lamp, 1)).Beside([Ann.Put(Desk, 5), .. Referenced(), Ann.Submits()]).When(Move(Ann, Lamp)).ThenRefused(new OtherCartIsNoDraft());

    [Fact]
    public void keeps_currencies_apart() =>
        Given(Ann.Put(Desk, 2)).Beside(Ann.Happened(new CartCreated(Company, Ann.Id, "Dollars", Currency.Of("USD")))).When(Move(Ann, Desk)).ThenRefused(new CartOfOtherCurrency(Currency.Of("USD"), Currency.Of("EUR")));

    [Fact]
    public void fills_no_cart_beyond_its_most() =>
        Given(Ann.Put(Desk, 2)).BesideLines(Cart.MostLines, Bolts, 1).When(Move(Ann, Desk)).ThenRefused(new TooManyLines(Cart.MostLines));

    [Fact]
    public void keeps_talk_within_its_most() =>
        Given(Ann.Put(Desk, 2), Ann.Says("One", Desk)).Beside([.. Enumerable.Range(1, Talk.Most).Select(number => Ann.Says($"{number}"))]).When(Move(Ann, Desk)).ThenRefused(new TooManyComments(Talk.Most));
}
