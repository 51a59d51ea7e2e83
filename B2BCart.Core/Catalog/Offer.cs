using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>A product as one company can buy it now. A line pins its offer: what the catalog says later reaches a cart only through an event.</summary>
/// <param name="Minimum">The smallest quantity sold.</param>
/// <param name="Step">Allowed quantities are the minimum and whole steps above it.</param>
/// <param name="Pack">How many pieces one unit holds ("box of 100"); 1 when it is not a pack.</param>
public sealed record Offer(
    Sku Sku,
    string Name,
    string Category,
    string Supplier,
    UnitOfMeasure Unit,
    PriceLadder Price,
    Quantity Minimum,
    Quantity Step,
    int Pack,
    Availability Availability,
    bool IsBlocked = false)
{
    /// <summary>What the supplier takes for sending a part; nothing where they say nothing.</summary>
    public FreightTerms? Freight { get; init; }

    /// <summary>The same thing to count: three boxes and five pieces of one number do not add.</summary>
    public bool IsSameProduct(Offer other) => Sku == other.Sku && Unit == other.Unit;

    /// <summary>May this much of it be in one line?</summary>
    public Verdict Allows(Quantity quantity)
    {
        if (quantity.Value <= 0) return new QuantityNotPositive(quantity);
        if (quantity > Price.Most) return new QuantityAbsurd(quantity, Price.Most);
        if (IsTooFine(quantity)) return new QuantityTooFine(quantity, Unit, Unit.Decimals);
        if (quantity < Minimum) return new QuantityBelowMinimum(quantity, Minimum, Unit);
        if (Above(quantity) is var over && over.Value != 0) return new QuantityOffStep(quantity, Step, quantity - over, quantity - over + Step, Unit);
        return Verdict.Yes;
    }

    /// <summary>May a quantity change by this much, before it is said where it leads? Keeps sums within what a decimal holds exactly.</summary>
    public Verdict AllowsChange(Quantity by)
    {
        if (Math.Abs(by.Value) > Quantity.Most.Value) return new QuantityAbsurd(by, Quantity.Most);
        return IsTooFine(by) ? new QuantityTooFine(by, Unit, Unit.Decimals) : Verdict.Yes;
    }

    /// <summary>Only the policy "refuse" refuses more than the stock; the others say when the rest comes.</summary>
    public Verdict HasInStock(Quantity quantity) =>
        Availability is { Policy: StockPolicy.Refuse, Stock: { } stock } && quantity > stock
            ? new MoreThanStock(Sku, quantity, stock, Unit)
            : Verdict.Yes;

    public Offer SeenBy(bool prices) => prices ? this : this with { Price = Price.Hidden(), Freight = null };

    private bool IsTooFine(Quantity quantity) => decimal.Round(quantity.Value, Unit.Decimals) != quantity.Value;

    private Quantity Above(Quantity quantity) => new((quantity - Minimum).Value % Step.Value);
}

public sealed record QuantityNotPositive(Quantity Asked) : Refusal;

public sealed record QuantityAbsurd(Quantity Asked, Quantity Most) : Refusal;

public sealed record QuantityTooFine(Quantity Asked, UnitOfMeasure Unit, int Decimals) : Refusal;

public sealed record QuantityBelowMinimum(Quantity Asked, Quantity Minimum, UnitOfMeasure Unit) : Refusal;

public sealed record QuantityOffStep(Quantity Asked, Quantity Step, Quantity Below, Quantity Above, UnitOfMeasure Unit) : Refusal;

public sealed record MoreThanStock(Sku Sku, Quantity Asked, Quantity Stock, UnitOfMeasure Unit) : Refusal;
