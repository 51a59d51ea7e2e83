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
        var parts = Together(lines, product, shipTo);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (!line.Offer.IsSameProduct(product) || line.Offer.Price.IsHidden) continue;
            var price = Of(line, line.IsRemoved ? line.Quantity : parts[PartOf(line, shipTo)]);
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

    private static Dictionary<(string, string?), Quantity> Together(ImmutableArray<Line> lines, Offer product, string? shipTo)
    {
        Dictionary<(string, string?), Quantity> parts = [];
        foreach (var line in lines)
        {
            if (line.IsRemoved || !line.Offer.IsSameProduct(product)) continue;
            parts[PartOf(line, shipTo)] = parts.GetValueOrDefault(PartOf(line, shipTo)) + line.Quantity;
        }

        return parts;
    }

    private static (string Supplier, string? ShipTo) PartOf(Line line, string? shipTo) => (line.Offer.Supplier, line.Details.ShipTo ?? shipTo);

    private static LinePrice Of(Line line, Quantity together)
    {
        var amount = line.Offer.Price.At(together).Amount;
        return new(amount, line.Offer.Price.Total(line.Quantity, amount));
    }
}
