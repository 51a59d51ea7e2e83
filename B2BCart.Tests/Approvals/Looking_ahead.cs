using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Budgets;
using B2BCart.Core.Carts;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Approvals;

/// <summary>Who would be asked about Ann's cart if she submitted it now, and what adds somebody.</summary>
public sealed class Looking_ahead : RequestSpec
{
    [Fact]
    public void names_who_would_be_asked_first_when_nobody_is() => Desks(2).When(Ann.Notes(Desk, "oak")).ThenCart(Ahead, ": 200.01 more and Mia");

    [Fact]
    public void counts_from_the_first_cent_over_the_limit() => Desks(2).When(Ann.Adds(Lamp, 20)).ThenCart(Ahead, ": 0.01 more and Mia");

    [Fact]
    public void names_the_manager_and_who_is_next() => Desks(2).When(Ann.Adds(Desk, 1)).ThenCart(Ahead, "Mia Would: 8,800.01 more and Fay");

    [Fact]
    public void adds_whoever_owns_a_budget_that_is_exceeded() => Desks(5, Purse.Asking).When(Ann.Adds(Desk, 3)).ThenCart(Ahead, "Mia Would, Fay Would");

    [Fact]
    public void says_how_much_more_goes_over_the_budget() => Desks(5, Purse.Asking).When(Ann.Notes(Desk, "oak")).ThenCart(Ahead, "Mia Would: 1,000.01 more and Fay");

    [Fact]
    public void keeps_who_is_asked_once_it_is_submitted() => Desks(5).When(Ann.Submits()).ThenCart(Ahead, "Mia Now: 8,000.01 more and Fay");

    [Fact]
    public void says_whose_yes_counts() => Asked().When(Mia.Approves()).ThenCart(Ahead, "Mia Yes: 8,000.01 more and Fay");

    [Fact]
    public void tells_the_people_and_no_amount_to_who_sees_no_prices() =>
        Desks(3).When(Ann.Notes(Desk, "oak")).ThenCart(cart => Of(cart).SeenBy(prices: false) is { Free: null, Next: { By: null } next } seen && seen.People.All(one => one.Over is null) ? NameOf(next.Person) : "an amount", "Fay");

    private static string Ahead(Cart cart)
    {
        var outlook = Of(cart);
        var next = outlook.Next is { } more ? $": {more.By!.Value.Amount.ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture)} more and {NameOf(more.Person)}" : "";
        return string.Join(", ", outlook.People.Select(one => $"{(one.Person is { } person ? NameOf(person) : "nobody")} {one.State}")) + next;
    }

    private static Outlook Of(Cart cart) => Outlook.Of(cart, Purse.Rules, BudgetView.Of(cart, cart.EnvelopeAmong(Purse.Full), []), Ann.Id);
}
