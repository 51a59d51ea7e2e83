using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;

namespace B2BCart.Blazor.Ordering;

/// <summary>A placed order as one person reads it: ids are names, and who sees no prices gets no amount.</summary>
public sealed record OrderSheet(CartId Cart, string Name, OrderNumber Number, Currency Currency, Stamp Placed, SheetNames Names, ImmutableArray<SheetPart> Parts)
{
    /// <summary>Its cart is open to the reader; the seller reads the order only.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Net, with freight; nothing where prices are hidden.</summary>
    public Money? Total => Sum(part => part.Total);

    public Money? Goods => Sum(part => part.Goods);

    public Money? Freight => Sum(part => part.Freight);

    /// <param name="cart">Ordered, and as the reader may see it.</param>
    public static OrderSheet Of(Cart cart, Order order, SheetNames names) => new(
        cart.Id, cart.Name, order.Number, cart.Currency, order.Placed, names, [.. order.Parts.Select(part => Of(cart, order, part, names))]);

    private static SheetPart Of(Cart cart, Order order, OrderPart part, SheetNames names)
    {
        var place = part.ShipTo is { } id ? names.Places.GetValueOrDefault(id) : null;
        return new($"{order.Number}-{part.Number}", part.Supplier, place, [.. cart.Lines.Where(line => part.Lines.Contains(line.Id))], part.Goods, part.Freight);
    }

    private Money? Sum(Func<SheetPart, Money?> of)
    {
        var sum = Money.Zero(Currency);
        foreach (var part in Parts)
        {
            if (of(part) is not { } amount) return null;
            sum += amount;
        }

        return sum;
    }
}

/// <param name="Number">Of its own: <c>2026-0001-2</c>.</param>
/// <param name="Place">Where it goes, by name.</param>
public sealed record SheetPart(string Number, string Supplier, string? Place, ImmutableArray<Line> Lines, Money? Goods, Money? Freight)
{
    public Money? Total => Goods is { } goods && Freight is { } freight ? goods + freight : null;
}

/// <summary>What the references of an order are called.</summary>
/// <param name="Places">The names of the addresses, by their ids.</param>
public sealed record SheetNames(string PlacedBy, string? ShipTo, string? Contact, string? PoNumber, string? CostCentre, IReadOnlyDictionary<string, string> Places);
