using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>Reads one row of a catalog file: a product, or what is wrong with the row.</summary>
public static class CatalogRow
{
    public const int LongestName = 300;

    public const int LongestPath = 200;

    public const int LongestPart = 100;

    /// <summary>The price list and version that a product bears until the catalog gives it its own.</summary>
    public const string List = "catalog";

    public static Result<Product> Read(CatalogCells cells)
    {
        foreach (var column in CatalogColumns.Required)
        {
            if (cells.IsEmpty(column)) return new CellMissing(column);
        }

        if (Sku.Parse(cells[CatalogColumn.Sku]).IsRefused(out var no, out var sku)) return no;
        if (cells.Line(CatalogColumn.Name, LongestName).IsRefused(out no, out var name)) return no;
        if (cells.Line(CatalogColumn.Category, LongestPath).IsRefused(out no, out var category)) return no;
        if (cells.Line(CatalogColumn.Supplier, LongestPath).IsRefused(out no, out var supplier)) return no;
        if (cells.Line(CatalogColumn.SupplierPart, LongestPart).IsRefused(out no, out var part)) return no;
        if (UnitOf(cells).IsRefused(out no, out var unit)) return no;
        if (cells.Amount(CatalogColumn.Minimum, unit).IsRefused(out no, out var minimum)) return no;
        if (cells.Amount(CatalogColumn.Step, unit).IsRefused(out no, out var step)) return no;
        if (cells.Whole(CatalogColumn.Pack, 1, 1, 1_000_000).IsRefused(out no, out var pack)) return no;
        if (CatalogPrices.Read(cells, minimum).IsRefused(out no, out var price)) return no;
        if (AvailabilityOf(cells).IsRefused(out no, out var availability)) return no;
        if (CatalogChoices.Blocked(cells).IsRefused(out no, out var blocked)) return no;
        if (AttributesOf(cells).IsRefused(out no, out var attributes)) return no;

        return new Product(new Offer(sku, name, Path(category), supplier, unit, price, minimum, step, pack, availability, blocked), attributes) { SupplierPart = part.Length > 0 ? part : null };
    }

    private static Result<UnitOfMeasure> UnitOf(CatalogCells cells) =>
        cells.IsEmpty(CatalogColumn.Unit) ? UnitOfMeasure.Piece : UnitOfMeasure.Parse(CatalogCells.Shown(cells[CatalogColumn.Unit].ToUpperInvariant()));

    private static Result<Availability> AvailabilityOf(CatalogCells cells)
    {
        if (cells.Number(CatalogColumn.Stock, 0m, 0m, 1_000_000_000m).IsRefused(out var no, out var stock)) return no;
        if (cells.Whole(CatalogColumn.LeadDays, 0, 0, 3_650).IsRefused(out no, out var days)) return no;
        if (CatalogChoices.Policy(cells).IsRefused(out no, out var policy)) return no;
        return new Availability(cells.IsEmpty(CatalogColumn.Stock) ? null : new Quantity(stock), days, policy);
    }

    private static Result<ImmutableArray<AttributeValue>> AttributesOf(CatalogCells cells)
    {
        var attributes = ImmutableArray.CreateBuilder<AttributeValue>();
        foreach (var pair in cells[CatalogColumn.Attributes].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 } name, { Length: > 0 } value]) return new AttributeNotReadable(CatalogCells.Shown(pair));
            attributes.Add(new(name, value));
        }

        return attributes.ToImmutable();
    }

    private static string Path(string category)
    {
        var parts = category.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? "Other" : string.Join('/', parts);
    }
}
