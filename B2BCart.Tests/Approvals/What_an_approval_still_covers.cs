using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

/// <summary>PRODUCT.md's table for stages over the whole cart. Mia said yes to 5 desks (2,000 EUR): 2 per cent are 40 EUR, which is less than 50 EUR.</summary>
public sealed class What_an_approval_still_covers : RequestSpec
{
    private const string Holds = "Approved: Mia said yes";

    private static string Fell(FallKind why) => $"InReview: Mia fell {why}";

    /// <summary>Mia said yes to 5 desks and 10 lamps (2,100 EUR): 42 EUR more are covered.</summary>
    private CartSpec WithLamps() => Given([Ann.Put(Desk, 5), Ann.Put(Lamp, 10), .. Referenced(), Ann.Submits(), Mia.Approves()]);

    [Fact]
    public void a_comment() => Approved().When(Bob.Says("Good.")).ThenCart(Stands, Holds);

    [Fact]
    public void a_note() => Approved().When(Bob.Notes(Desk, "oak")).ThenCart(Stands, Holds);

    [Fact]
    public void another_name() => Approved().When(Bob.Renames("Lab 4")).ThenCart(Stands, Holds);

    [Fact]
    public void less_of_a_line() => Approved().When(Bob.Changes(Desk, -1)).ThenCart(Stands, Holds);

    [Fact]
    public void a_removed_line() => WithLamps().When(Bob.Removes(Lamp)).ThenCart(Stands, Holds);

    [Fact]
    public void more_within_the_tolerance() => WithLamps().When(Bob.Changes(Lamp, 4)).ThenCart(Stands, Holds);

    [Fact]
    public void not_more_than_the_tolerance() => WithLamps().When(Bob.Changes(Lamp, 5)).ThenCart(Stands, Fell(FallKind.Raised));

    [Fact]
    public void not_the_sum_of_many_small_raises() => WithLamps().Given(Bob.Changes(Lamp, 2), Ann.Changes(Lamp, 2)).When(Bob.Changes(Lamp, 1)).ThenCart(Stands, Fell(FallKind.Raised));

    [Fact]
    public void not_a_raise_that_a_decrease_would_pay_for() => WithLamps().Given(Bob.Changes(Desk, -2)).When(Bob.Changes(Lamp, 20)).ThenCart(Stands, Fell(FallKind.Raised));

    [Fact]
    public void at_most_fifty_units_however_large_the_cart() =>
        Given([Ann.Put(Desk, 20), Ann.Put(Lamp, 10), .. Referenced(), Ann.Submits(), Mia.Approves()]).When(Bob.Changes(Lamp, 6)).ThenCart(Stands, Fell(FallKind.Raised));

    [Fact]
    public void no_product_that_was_not_approved_however_cheap() => Approved().When(Bob.Adds(Bolts, 1)).ThenCart(Stands, Fell(FallKind.Added));

    [Fact]
    public void a_line_that_was_removed_and_restored() => WithLamps().Given(Bob.Removes(Lamp)).When(Bob.Restores(Lamp)).ThenCart(Stands, Holds);

    [Fact]
    public void no_other_place() => Approved().When(Bob.Fills(ReferenceKeys.ShipTo, "halle-7", "kiel")).ThenCart(Stands, Fell(FallKind.Redirected));

    [Fact]
    public void no_other_contact() => Approved().When(Bob.Fills(ReferenceKeys.Contact, "Gate 3")).ThenCart(Stands, Fell(FallKind.Redirected));

    [Fact]
    public void no_other_cost_centre() => Approved().When(Bob.Fills(ReferenceKeys.CostCentre, Asking, Plenty)).ThenCart(Stands, Fell(FallKind.Redirected));

    [Fact]
    public void another_PO_number() => Approved().When(Bob.Fills(ReferenceKeys.PoNumber, "PO-2", "PO-1")).ThenCart(Stands, Holds);

    [Fact]
    public void what_was_added_and_taken_out_again() => Approved().Given(Bob.Adds(Bolts, 1)).When(Bob.Undoes()).ThenCart(Stands, Holds);

    [Fact]
    public void not_what_the_approver_raised_afterwards() =>
        WithLamps().Given(Ann.SharesWith(Mia, CartRole.Editor)).When(Mia.Changes(Lamp, 1)).ThenCart(Stands, "InReview: Hugo fell OwnChange");

    [Fact]
    public void not_a_rule_that_did_not_match_before() =>
        Given([Ann.Put(Desk, 25), .. Referenced(), Ann.Submits(), Mia.Approves()]).When(Bob.Changes(Desk, 1)).ThenCart(Stands, "InReview: Mia fell Raised, Fay is asked");

    [Fact]
    public void is_told_in_the_same_revision() =>
        Approved().When(Bob.Adds(Desk, 1, "for Bob")).Then(
            new LineAdded(NewLine(), Desk, Q(1), new(null, "for Bob"), 2), new BudgetReserved(Envelope(Plenty), Euros(2_000), Euros(2_400)), new ApprovalFell(Mia.Id, new(FallKind.Added, NewLine(), null, null)));

    [Fact]
    public void is_told_once() =>
        Approved().Given(Bob.Adds(Bolts, 1)).When(Bob.Adds(Lamp, 1)).ThenLog(log => log[^1].Events.OfType<ApprovalFell>().Count(), 0);

    [Fact]
    public void is_asked_again_of_the_same_person() => Approved().Given(Bob.Adds(Bolts, 1)).When(Mia.Approves()).ThenCart(Stands, Holds);

    [Fact]
    public void is_hidden_from_who_sees_no_prices() =>
        Approved().When(Bob.Adds(Lamp, 1)).ThenCart(cart => cart.SeenBy(new(Cart: true, Prices: false)) is { Review.Rules: [{ Over: null }, ..], Review.Decisions: [{ Material.Total: null }], Budget.Amount: null, Total: null }, true);
}
