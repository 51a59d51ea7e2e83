using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Ordering;

/// <summary>The number of an order: counted in a company and year, from 1.</summary>
public readonly record struct OrderNumber(int Year, int Sequence)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Sequence:0000}");
}

/// <summary>What is ordered from one supplier to one place, with a number of its own: <c>2026-0001-2</c>.</summary>
/// <param name="Number">From 1, in the order of the cart's parts.</param>
public sealed record OrderPart(int Number, string Supplier, string? ShipTo, ImmutableArray<LineId> Lines, Money? Goods, Money? Freight);

/// <summary>A placed order: the cart is read-only from here on.</summary>
public sealed record Order(OrderNumber Number, ImmutableArray<OrderPart> Parts, Stamp Placed)
{
    public Order SeenBy(bool prices) => prices ? this : this with { Parts = Hidden(Parts) };

    internal static ImmutableArray<OrderPart> Hidden(ImmutableArray<OrderPart> parts) => [.. parts.Select(part => part with { Goods = null, Freight = null })];
}
