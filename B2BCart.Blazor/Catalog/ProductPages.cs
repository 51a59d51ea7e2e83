using System.Text.Json;
using B2BCart.Core.Catalog;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>Reads whole products: a page of hits, a sheet with its substitutes.</summary>
public static class ProductPages
{
    private const string ById = $"SELECT {ProductRows.Columns}, p.Attributes, p.SupplierPart, p.Id FROM products p WHERE p.Id IN (SELECT value FROM json_each(@ids))";
    private const string BySku = $"SELECT {ProductRows.Columns}, p.Attributes, p.SupplierPart FROM products p WHERE p.Generation = @generation AND p.Sku = @sku";
    private const string Neighbours = $"SELECT {ProductRows.Columns}, p.Attributes, p.SupplierPart FROM products p WHERE p.Generation = @generation AND p.Category = @category AND p.Blocked = 0 AND p.Sku <> @sku LIMIT 300";

    /// <summary>The products with these row ids, in their order.</summary>
    public static IReadOnlyList<Product> Read(CatalogSession session, List<long> ids)
    {
        if (ids.Count == 0) return [];
        var rows = session.Read(ById, row => (Id: row.GetInt64(18), Product: Product(row)), ("@ids", JsonSerializer.Serialize(ids))).ToDictionary(row => row.Id, row => row.Product);
        return [.. ids.Select(id => rows[id])];
    }

    public static ProductSheet? Sheet(CatalogSession session, long generation, Sku sku)
    {
        if (session.Read(BySku, Product, ("@generation", generation), ("@sku", sku.Value)) is not [var product]) return null;
        var substitutes = session.Read(Neighbours, Product, ("@generation", generation), ("@category", product.Offer.Category), ("@sku", sku.Value))
            .Select(other => (Other: other, Shared: other.Attributes.Intersect(product.Attributes).Count()))
            .Where(one => one.Shared > 0)
            .OrderByDescending(one => one.Shared).ThenBy(one => one.Other.Offer.Name, StringComparer.Ordinal)
            .Take(3).Select(one => one.Other);
        return new(product, [.. substitutes]);
    }

    private static Product Product(SqliteDataReader row) => new(ProductRows.Offer(row), ProductRows.Attributes(row.GetString(16))) { SupplierPart = row.IsDBNull(17) ? null : row.GetString(17) };
}
