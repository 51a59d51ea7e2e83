using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Budgets;

/// <summary>4120 has plenty, 4130 has 3,000 EUR and blocks, 4310 has 3,000 EUR and asks its owner Fay. A desk is 400 EUR.</summary>
public sealed class Reserving_a_budget : RequestSpec
{
    private static string Holds(Cart cart) => cart.Budget is { } budget ? $"{budget.Amount!.Value.Amount}{(budget.IsCommitted ? " spent" : "")}" : "nothing";

    [Fact]
    public void of_a_draft_does_not_happen() => Desks(2).When(Bob.Changes(Desk, 1)).ThenCart(Holds, "nothing");

    [Fact]
    public void follows_every_edit_in_review() => Asked().When(Bob.Adds(Lamp, 3)).ThenCart(Holds, "2030");

    [Fact]
    public void follows_an_undo() => Asked().Given(Bob.Adds(Lamp, 3)).When(Bob.Undoes()).ThenCart(Holds, "2000");

    [Fact]
    public void moves_with_the_cost_centre() =>
        Asked().When(Bob.Fills(ReferenceKeys.CostCentre, Blocked, Plenty)).Then(
            new ReferenceSet(ReferenceKeys.CostCentre, Plenty, Blocked), new BudgetReleased(Envelope(Plenty), Euros(2_000)), new BudgetReserved(Envelope(Blocked), Euros(0), Euros(2_000)));

    [Fact]
    public void goes_without_a_cost_centre() => Asked().When(Bob.Fills(ReferenceKeys.CostCentre, null, Plenty)).ThenCart(Holds, "nothing");

    [Fact]
    public void that_blocks_refuses_a_submit_for_more_than_is_left() =>
        Desks(8, Blocked).When(Ann.Submits()).ThenRefused(new NotEnoughBudget(Blocked, Euros(3_000), Euros(3_200), "Q4 lab"));

    [Fact]
    public void that_blocks_gives_exactly_what_is_left() =>
        Given([Ann.Put(Desk, 7), Ann.Put(Lamp, 20), .. Referenced(Blocked)]).When(Ann.Submits()).ThenCart(Holds, "3000");

    [Fact]
    public void that_blocks_refuses_an_edit_with_the_amount_and_keeps_the_rest() =>
        Desks(7, Blocked).Given(Ann.Submits()).When(Bob.Changes(Desk, 1)).ThenRefused(new NotEnoughBudget(Blocked, Euros(3_000), Euros(3_200), "Q4 lab"));

    [Fact]
    public void that_blocks_never_refuses_less() => Desks(7, Blocked).Given(Ann.Submits()).When(Bob.Changes(Desk, -1)).ThenCart(Holds, "2400");

    [Fact]
    public void that_blocks_lets_through_what_costs_no_more() => Desks(7, Blocked).Given(Ann.Submits()).When(Bob.Notes(Desk, "oak")).ThenCart(Holds, "2800");

    [Fact]
    public void that_was_cut_lets_through_what_costs_no_more() => Desks(7, Blocked).Given(Ann.Submits()).Allocated(Blocked, 1_000).When(Bob.Notes(Desk, "oak")).ThenCart(Holds, "2800");

    [Fact]
    public void that_was_cut_refuses_what_costs_more() =>
        Desks(7, Blocked).Given(Ann.Submits()).Allocated(Blocked, 1_000).When(Bob.Adds(Lamp, 1)).ThenRefused(new NotEnoughBudget(Blocked, Euros(1_000), Euros(2_810), "Q4 lab"));

    [Fact]
    public void that_asks_its_owner_asks_nobody_for_exactly_what_is_left() =>
        Given([Ann.Put(Desk, 7), Ann.Put(Lamp, 20), .. Referenced(Asking)]).When(Ann.Submits()).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void that_asks_its_owner_adds_the_stage() =>
        Desks(8, Asking).When(Ann.Submits()).ThenCart(Stands, "InReview: Mia is asked, Fay is asked");

    [Fact]
    public void that_asks_its_owner_says_by_how_much() =>
        Desks(7, Asking).Given(Ann.Submits()).When(Bob.Changes(Desk, 1)).Then(
            new QuantityChanged(Desk.Line(), Q(7), Q(8), [Of(Bob, 1)]), new BudgetReserved(Envelope(Asking), Euros(2_800), Euros(3_200)), new BudgetOwnerAsked(Envelope(Asking), Euros(200), [Fay.Id, Hugo.Id]));

    [Fact]
    public void spares_the_owner_when_it_fits_again() =>
        Desks(8, Asking).Given(Ann.Submits()).When(Bob.Changes(Desk, -1)).Then(
            new QuantityChanged(Desk.Line(), Q(8), Q(7), [Of(Ann, -1)]), new BudgetReserved(Envelope(Asking), Euros(3_200), Euros(2_800)), new BudgetOwnerSpared(Envelope(Asking)));

    [Fact]
    public void spares_the_owner_of_the_old_one_when_it_moves() =>
        Desks(8, Asking).Given(Ann.Submits()).When(Bob.Fills(ReferenceKeys.CostCentre, Plenty, Asking)).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void is_spent_by_the_order() =>
        Approved().Given(Ann.SharesWith(Lee, Core.Sharing.CartRole.Viewer)).When(Lee.Orders()).ThenCart(Holds, "2000 spent");

    [Fact]
    public void stays_with_the_one_that_it_holds_something_of() =>
        Asked().When(Bob.Notes(Desk, "oak")).ThenCart(cart => cart.EnvelopeAmong([NextQuarter, .. Full])?.Id, Envelope(Plenty));

    [Fact]
    public void of_a_draft_is_todays() => Desks(2).When(Bob.Notes(Desk, "oak")).ThenCart(cart => cart.EnvelopeAmong([NextQuarter, .. Full])?.Id, NextQuarter.Id);

    [Fact]
    public void of_another_currency_is_none() =>
        Desks(2).When(Bob.Notes(Desk, "oak")).ThenCart(cart => cart.EnvelopeAmong([NextQuarter with { Allocated = Core.Kernel.Money.Round(9_000, Core.Kernel.Currency.Of("USD")) }])?.Id, null);

    private static Envelope NextQuarter => Full[0] with { Id = new(Id(9_120)) };
}
