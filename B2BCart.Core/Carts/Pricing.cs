using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Prices the lines of one product: a price step counts all lines of the product in a part together, each line is rounded by itself.</summary>
internal static class Pricing
{
    /// <param name="shipTo">Where the lines go that have no place of their own.</param>
    public static ImmutableArray<Line> Of(ImmutableArray<Line> lines, Offer product, string? shipTo)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (!line.Offer.IsSameProduct(product) || line.Offer.Price.IsHidden) continue;
            var price = Of(line, line.IsRemoved ? line.Quantity : Together(lines, line, shipTo));
            if (line.Price != price) lines = lines.SetItem(at, line with { Price = price });
        }

        return lines;
    }

    /// <summary>The lines may go elsewhere together or apart now: all of them are priced anew.</summary>
    public static ImmutableArray<Line> All(ImmutableArray<Line> lines, string? shipTo)
    {
        foreach (var product in lines.Select(line => line.Offer).DistinctBy(offer => (offer.Sku, offer.Unit))) lines = Of(lines, product, shipTo);
        return lines;
    }

    private static Quantity Together(ImmutableArray<Line> lines, Line one, string? shipTo)
    {
        var together = default(Quantity);
        foreach (var line in lines)
        {
            if (!line.IsRemoved && line.Offer.IsSameProduct(one.Offer) && IsSamePart(line, one, shipTo)) together += line.Quantity;
        }

        return together;
    }

    private static bool IsSamePart(Line line, Line other, string? shipTo) =>
        line.Offer.Supplier == other.Offer.Supplier && (line.Details.ShipTo ?? shipTo) == (other.Details.ShipTo ?? shipTo);

    private static LinePrice Of(Line line, Quantity together)
    {
        var amount = line.Offer.Price.At(together).Amount;
        return new(amount, line.Offer.Price.Total(line.Quantity, amount));
    }
}
