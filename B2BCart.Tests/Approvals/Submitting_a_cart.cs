using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

public sealed class Submitting_a_cart : RequestSpec
{
    [Fact]
    public void keeps_the_rules_as_they_are_and_reserves_what_it_costs() =>
        Desks(5).When(Ann.Submits(" Lab 3 opens ")).Then(new CartSubmitted(1, Ann.Id, "Lab 3 opens", Rules, Purse.Tolerance), new BudgetReserved(Envelope(Plenty), Euros(0), Euros(2_000)));

    [Fact]
    public void asks_the_manager_over_a_thousand() => Desks(5).When(Ann.Submits()).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void asks_both_over_ten_thousand_one_after_the_other() => Desks(26).When(Ann.Submits()).ThenCart(Stands, "InReview: Mia is asked, Fay is asked");

    [Fact]
    public void needs_nobody_up_to_exactly_a_thousand() => Given([Ann.Put(Lamp, 100), .. Referenced()]).When(Ann.Submits(null)).ThenCart(Stands, "Approved: ");

    [Fact]
    public void keeps_the_cart_open_for_edits() => Asked().When(Bob.Changes(Desk, -1)).Then(new QuantityChanged(Desk.Line(), Q(5), Q(4), [Of(Ann, -1)]), new BudgetReserved(Envelope(Plenty), Euros(2_000), Euros(1_600)));

    [Fact]
    public void lets_the_one_who_is_asked_read_and_comment() => Asked().When(Mia.Says("Five?")).ThenCart(cart => Access.Of(Mia, cart).Role, CartRole.Commenter);

    [Fact]
    public void leaves_whoever_is_asked_the_higher_role_that_they_have() =>
        Desks(5).Given(Ann.SharesWith(Mia, CartRole.Editor)).When(Ann.Submits()).ThenCart(cart => Access.Of(Mia, cart).Role, CartRole.Editor);

    [Fact]
    public void lifts_a_viewer_who_is_asked_to_comment() =>
        Desks(5).Given(Ann.SharesWith(Mia, CartRole.Viewer)).When(Ann.Submits()).ThenCart(cart => Access.Of(Mia, cart).Role, CartRole.Commenter);

    [Fact]
    public void opens_it_no_longer_to_who_was_asked_once_it_is_withdrawn() => Asked().When(Ann.Does(new Withdraw())).ThenCart(cart => Access.Of(Mia, cart).Role, null);

    [Fact]
    public void opens_it_to_nobody_else() => Asked().When(Fay.Says("Five?")).ThenRefused(new CartNotFound());

    [Fact]
    public void by_another_editor_still_asks_the_owners_manager() => Desks(5).When(Bob.Submits()).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void again_after_a_withdrawal_counts_on() => Asked().Given(Ann.Does(new Withdraw())).When(Ann.Submits()).ThenCart(cart => cart.Review!.Number, 2);

    [Fact]
    public void is_refused_while_the_cart_is_empty() => Given(Referenced()).When(Ann.Submits()).ThenRefused(new CartEmpty());

    [Fact]
    public void names_what_is_missing() =>
        Given(Ann.Put(Desk, 5), Ann.Fills(ReferenceKeys.PoNumber, "PO-1")).When(Ann.Submits()).ThenRefused(new ReferencesMissing([ReferenceKeys.ShipTo]));

    [Fact]
    public void charges_only_what_its_owner_may_charge() => Desks(5).OwnerCharges(Blocked).When(Bob.Submits()).ThenRefused(new NotTheirCostCentre(Ann.Id));

    [Fact]
    public void is_the_owners_to_charge_whoever_presses_the_button() => Desks(5).OwnerCharges(Plenty).When(Bob.Submits()).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void needs_a_reason_where_somebody_is_asked() => Desks(5).When(Ann.Submits("  ")).ThenRefused(new ReasonNeeded());

    [Fact]
    public void takes_a_reason_of_a_thousand_characters_and_no_more() => Desks(5).When(Ann.Submits(new('a', 1_001))).ThenRefused(new TextTooLong(1_000));

    [Fact]
    public void is_a_right_of_its_own() => Desks(5).When(Walt.Submits()).ThenRefused(new MayNotSubmit());

    [Fact]
    public void is_an_editors() => Desks(5).When(Cleo.Submits()).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void twice_is_refused() => Asked().When(Bob.Submits()).ThenRefused(new AlreadySubmitted(Ann.Id, Minute(5)));
}

public sealed class Withdrawing_a_request : RequestSpec
{
    [Fact]
    public void makes_it_a_draft_and_frees_the_budget() => Asked().When(Ann.Does(new Withdraw())).Then(new CartWithdrawn(), new BudgetReleased(Envelope(Plenty), Euros(2_000)));

    [Fact]
    public void forgets_approvals() => Approved().Given(Ann.Does(new Withdraw())).When(Ann.Submits()).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void is_the_submitters_too() => Desks(5).Given(Bob.Submits()).When(Bob.Does(new Withdraw())).ThenCart(cart => cart.State, CartState.Draft);

    [Fact]
    public void is_nobody_elses() => Asked().When(Bob.Does(new Withdraw())).ThenRefused(new NotYoursToWithdraw(Ann.Id));

    [Fact]
    public void needs_a_request() => Desks(5).When(Ann.Does(new Withdraw())).ThenRefused(new NothingToWithdraw(CartState.Draft));
}
