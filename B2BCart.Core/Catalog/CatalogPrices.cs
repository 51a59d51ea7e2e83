using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>Reads the price of a row with its steps: "7.90" and "50:7.20|100:6.80".</summary>
internal static class CatalogPrices
{
    private const decimal Most = 999_999_999m;

    public static Result<PriceLadder> Read(CatalogCells cells, Quantity minimum)
    {
        if (Currency.Parse(CatalogCells.Shown(cells[CatalogColumn.Currency].ToUpperInvariant())).IsRefused(out var no, out var currency)) return no;
        if (cells.Whole(CatalogColumn.Per, 1, 1, 1_000_000).IsRefused(out no, out var per)) return no;
        if (cells.Number(CatalogColumn.Price, 0m, decimal.MinValue, Most).IsRefused(out no, out var price)) return no;
        if (price <= 0) return new CellNotAboveZero(CatalogColumn.Price, CatalogCells.Shown(cells[CatalogColumn.Price]));
        if (IsTooFine(price)) return new PriceTooFine(CatalogCells.Shown(cells[CatalogColumn.Price]), CatalogCells.PriceDecimals);
        if (Steps(cells, new(minimum, price)).IsRefused(out no, out var steps)) return no;
        return new PriceLadder(currency, per, steps, CatalogRow.List, 0);
    }

    private static Result<ImmutableArray<PriceStep>> Steps(CatalogCells cells, PriceStep first)
    {
        var steps = ImmutableArray.CreateBuilder<PriceStep>();
        steps.Add(first);
        foreach (var pair in cells[CatalogColumn.Tiers].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Step(cells, pair) is not { } step || step.From <= steps[^1].From) return new TierNotReadable(CatalogCells.Shown(pair));
            steps.Add(step);
        }

        return steps.ToImmutable();
    }

    private static PriceStep? Step(CatalogCells cells, string pair) =>
        pair.Split(':', StringSplitOptions.TrimEntries) is [var from, var amount]
        && cells.IsNumber(from, out var quantity) && quantity > 0 && quantity <= Quantity.Most.Value
        && cells.IsNumber(amount, out var price) && price is > 0 and <= Most && !IsTooFine(price)
            ? new PriceStep(new(quantity), price)
            : null;

    private static bool IsTooFine(decimal price) => decimal.Round(price, CatalogCells.PriceDecimals) != price;
}
