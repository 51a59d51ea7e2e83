using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>A product that may be a hit, with what ranking needs of it.</summary>
public sealed record Candidate(long Id, string Sku, string Name, string Category, string Attributes, double Score)
{
    public const string Columns = "p.Id, p.Sku, p.Name, p.Category, p.Attributes";

    public static Candidate Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), 0);

    public bool IsIn(string? category) =>
        category is null || (Category.StartsWith(category, StringComparison.OrdinalIgnoreCase) && (Category.Length == category.Length || Category[category.Length] == '/'));

    public bool Has(IReadOnlyDictionary<string, string[]> attributes)
    {
        if (attributes.Count == 0) return true;
        var mine = ProductRows.Attributes(Attributes);
        return attributes.All(asked => mine.Any(one => one.Name == asked.Key && asked.Value.Contains(one.Value)));
    }
}
