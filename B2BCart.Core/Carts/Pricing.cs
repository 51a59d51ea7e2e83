using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Prices the lines of one product: a price step counts all lines of the product together, each line is rounded by itself.</summary>
internal static class Pricing
{
    public static ImmutableArray<Line> Of(ImmutableArray<Line> lines, Offer product)
    {
        var together = default(Quantity);
        foreach (var line in lines)
        {
            if (!line.IsRemoved && line.Offer.IsSameProduct(product)) together += line.Quantity;
        }

        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (!line.Offer.IsSameProduct(product) || line.Offer.Price.IsHidden) continue;
            var price = Of(line, line.IsRemoved ? line.Quantity : together);
            if (line.Price != price) lines = lines.SetItem(at, line with { Price = price });
        }

        return lines;
    }

    private static LinePrice Of(Line line, Quantity together)
    {
        var amount = line.Offer.Price.At(together).Amount;
        return new(amount, line.Offer.Price.Total(line.Quantity, amount));
    }
}
