using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Ordering;

/// <summary>Lee may order. Mia said yes to 5 desks (2,000 EUR) to be sent to Kiel; the next order is 2026-0007.</summary>
public sealed class Placing_an_order : RequestSpec
{
    private CartSpec Ready() => Approved().Given(Ann.SharesWith(Lee, CartRole.Viewer));

    [Fact]
    public void gives_it_a_number_and_each_part_its_own_and_spends_the_budget() =>
        Ready().When(Lee.Orders()).Then(
            new OrderPlaced(new(2026, 7), [new(1, "Us", "kiel", [Desk.Line()], Euros(2_000), Euros(0))]), new BudgetCommitted(Envelope(Plenty), Euros(2_000)));

    [Fact]
    public void reads_as_year_and_number() => Ready().When(Lee.Orders()).ThenCart(cart => $"{cart.Order!.Number}", "2026-0007");

    [Fact]
    public void makes_the_cart_read_only() => Ready().Given(Lee.Orders()).When(Ann.Adds(Lamp, 1)).ThenRefused(new CartIsOrdered());

    [Fact]
    public void leaves_nothing_to_undo() => Ready().Given(Lee.Orders()).When(Ann.Undoes()).ThenRefused(new CartIsOrdered());

    [Fact]
    public void is_a_right_of_its_own() => Ready().When(Ann.Orders()).ThenRefused(new MayNotOrder());

    [Fact]
    public void needs_the_right_to_see_prices() => Ready().When((Lee with { SeesPrices = false }).Orders()).ThenRefused(new PricesNeeded());

    [Fact]
    public void needs_the_cart_to_be_open_to_one() => Approved().When(Lee.Orders()).ThenRefused(new CartNotFound());

    [Fact]
    public void needs_an_approval() => Asked().Given(Ann.SharesWith(Lee, CartRole.Viewer)).When(Lee.Orders()).ThenRefused(new NotApproved(CartState.InReview));

    [Fact]
    public void needs_an_approval_of_what_is_there_now() => Ready().Given(Bob.Adds(Lamp, 1)).When(Lee.Orders()).ThenRefused(new NotApproved(CartState.InReview));

    [Fact]
    public void of_something_older_is_refused() => Ready().Given(Bob.Changes(Desk, -1)).When(Lee.Does(new PlaceOrder("what was there before"))).ThenRefused(new ChangedWhileReading(Bob.Id));

    [Fact]
    public void needs_every_reference() => Ready().Given(Bob.Fills(ReferenceKeys.PoNumber, null, "PO-1")).When(Lee.Orders()).ThenRefused(new ReferencesMissing([ReferenceKeys.PoNumber]));

    [Fact]
    public void needs_every_product_to_be_sold_still() => Ready().Catalog(Desk with { IsBlocked = true }).When(Lee.Orders()).ThenRefused(new ProductBlocked(Desk.Sku));

    [Fact]
    public void needs_the_stock_where_no_more_is_sold() =>
        Ready().Catalog(Desk with { Availability = new(Q(4), 9, StockPolicy.Refuse) }).When(Lee.Orders()).ThenRefused(new MoreThanStock(Desk.Sku, Q(5), Q(4), Desk.Unit));

    [Fact]
    public void twice_is_refused() => Ready().Given(Lee.Orders()).When(Lee.Orders()).ThenRefused(new NotApproved(CartState.Ordered));
}
