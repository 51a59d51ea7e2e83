using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>The lines of one supplier that go to one place.</summary>
/// <param name="ShipTo">Where it goes, by the address's id; nothing while that is not said.</param>
/// <param name="Goods">The sum of its lines; nothing where prices are hidden, as everything below.</param>
/// <param name="Terms">What the supplier takes for sending it, as pinned by the line that was added last.</param>
public sealed record Part(string Supplier, string? ShipTo, ImmutableArray<Line> Lines, Money? Goods, FreightTerms? Terms)
{
    public Money? Freight => Goods is { } goods ? Terms?.For(goods) ?? Money.Zero(goods.Currency) : null;

    /// <summary>How much more of this supplier's goods makes freight free; nothing when it is free or never is.</summary>
    public Money? ToFree => Goods is { } goods && Terms is { } terms && terms.For(goods).Minor > 0 ? terms.FreeFrom - goods : null;

    /// <summary>The parts of a cart, each where its first line stands.</summary>
    internal static ImmutableArray<Part> Of(Cart cart) =>
    [
        .. cart.Present.GroupBy(line => (line.Offer.Supplier, ShipTo: cart.ShipToOf(line)))
            .Select(part => new Part(part.Key.Supplier, part.Key.ShipTo, [.. part], Sum(part, cart.Currency), TermsOf(part, cart.Currency))),
    ];

    private static FreightTerms? TermsOf(IEnumerable<Line> lines, Currency currency) => lines.MaxBy(line => line.Added.Revision)?.Offer.Freight is { } terms && terms.Cost.Currency == currency ? terms : null;

    internal static Money? Sum(IEnumerable<Line> lines, Currency currency)
    {
        var sum = Money.Zero(currency);
        foreach (var line in lines)
        {
            if (line.Price is not { } price) return null;
            sum += price.Total;
        }

        return sum;
    }
}
