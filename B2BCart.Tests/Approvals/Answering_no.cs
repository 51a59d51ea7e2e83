using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

public sealed class Asking_for_changes : RequestSpec
{
    [Fact]
    public void marks_lines() => Asked().When(Mia.AsksForChanges("Four are enough.", Desk)).Then(new ChangesRequested("Four are enough.", [Desk.Line()]));

    [Fact]
    public void keeps_the_budget_and_the_cart_open() => Asked().Given(Mia.AsksForChanges("Four.", Desk)).When(Ann.Changes(Desk, -1)).ThenCart(cart => $"{cart.State} {cart.Budget!.Amount!.Value.Amount}", "ChangesRequested 1600");

    [Fact]
    public void keeps_approvals_that_still_cover_it() =>
        Desks(26).Given(Ann.Submits(), Mia.Approves(), Fay.AsksForChanges("One less.", Desk), Ann.Changes(Desk, -1)).When(Ann.Submits()).ThenCart(Stands, "Approved: Mia said yes");

    [Fact]
    public void needs_words() => Asked().When(Mia.AsksForChanges(" ")).ThenRefused(new SayWhatToChange());

    [Fact]
    public void marks_only_lines_that_are_there() => Asked().When(Mia.AsksForChanges("That one.", Lamp)).ThenRefused(new LineNotFound(Lamp.Line()));

    [Fact]
    public void is_the_askeds() => Asked().When(Bob.AsksForChanges("Four.")).ThenRefused(new NotAsked(Mia.Id));
}

public sealed class Rejecting_a_cart : RequestSpec
{
    private CartSpec Rejected() => Asked().Given(Mia.Rejects("Not this year."));

    [Fact]
    public void says_why_and_frees_the_budget() => Asked().When(Mia.Rejects(" Not this year. ")).Then(new CartRejected("Not this year."), new BudgetReleased(Envelope(Plenty), Euros(2_000)));

    [Fact]
    public void needs_a_reason() => Asked().When(Mia.Rejects("")).ThenRefused(new RejectNeedsReason());

    [Fact]
    public void closes_it_for_edits() => Rejected().When(Ann.Adds(Lamp, 1)).ThenRefused(new CartIsRejected());

    [Fact]
    public void leaves_it_readable_for_whoever_rejected_it() => Rejected().When(Mia.Says("Ask again in January.")).ThenCart(cart => cart.State, CartState.Rejected);

    [Fact]
    public void lets_an_editor_open_it_again_as_the_same_draft() => Rejected().When(Bob.Does(new ReopenCart())).Then(new CartReopened());

    [Fact]
    public void asks_anew_after_that() => Rejected().Given(Ann.Does(new ReopenCart())).When(Ann.Submits()).ThenCart(cart => $"{cart.Review!.Number} {Stands(cart)}", "2 InReview: Mia is asked");

    [Fact]
    public void is_needed_to_open_it_again() => Asked().When(Ann.Does(new ReopenCart())).ThenRefused(new NotRejected(CartState.InReview));

    [Fact]
    public void is_opened_again_by_editors_only() => Rejected().When(Cleo.Does(new ReopenCart())).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));
}
