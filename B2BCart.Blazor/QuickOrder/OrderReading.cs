using System.Collections.Immutable;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Finds the product that each row means: by its SKU, also in other case, else by its supplier's number, else by its name.</summary>
public sealed class OrderReading(ProductCatalog catalog)
{
    /// <summary>So many rows are searched for by name; a file of names only is no order.</summary>
    private const int MostSearched = 300;

    private const int MostChoices = 5;

    public async Task<OrderPreview> ReadAsync(IReadOnlyList<PastedRow> rows, CancellationToken stop)
    {
        var named = rows.Select(row => Sku.Parse(row.Sku).IsRefused(out _, out var sku) ? default : sku).ToList();
        var offers = await catalog.OffersAsync([.. named.Where(sku => sku != default).Distinct()], stop);
        var read = ImmutableArray.CreateBuilder<PreviewRow>(rows.Count);
        var searched = 0;
        foreach (var (at, row) in rows.Index())
        {
            var (choices, isSure) = offers.TryGetValue(named[at], out var offer) ? ([new Meant(offer.Sku, offer.Name)], true)
                : searched++ < MostSearched ? await FindAsync(row.Sku, named[at], stop) : ([], true);
            read.Add(Of(row, choices, isSure));
        }

        return new(null, read.MoveToImmutable());
    }

    /// <summary>Sure: these are what was typed, not only like it.</summary>
    private async Task<(ImmutableArray<Meant> Choices, bool IsSure)> FindAsync(string text, Sku sku, CancellationToken stop)
    {
        if (sku != default && await catalog.NumberedAsync(sku.Value, stop) is { Count: > 0 } alike)
        {
            var offers = await catalog.OffersAsync([.. alike], stop);
            return ([.. alike.Where(offers.ContainsKey).Select(one => new Meant(one, offers[one].Name))], true);
        }

        var found = await catalog.SearchAsync(text.Length > 200 ? text[..200] : text, take: MostChoices, stop: stop);
        ImmutableArray<Meant> hits = [.. found.Hits.Select(hit => new Meant(hit.Offer.Sku, hit.Offer.Name))];
        var same = hits.Where(hit => string.Equals(hit.Name, text, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        return same.Length > 0 ? (same, true) : (hits, found.ReadAs is null && !text.Any(char.IsAsciiDigit));
    }

    private static PreviewRow Of(PastedRow row, ImmutableArray<Meant> choices, bool isSure)
    {
        var fit = choices.IsEmpty || !isSure ? RowFit.Unknown : choices.Length > 1 ? RowFit.Ambiguous : RowFit.Matched;
        return new PreviewRow(row.Number, row.Sku, row.Quantity, fit, choices, fit is RowFit.Matched ? choices[0].Sku : null, null).Typing(row.Quantity);
    }
}
