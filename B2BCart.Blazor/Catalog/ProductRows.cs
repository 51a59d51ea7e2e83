using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>How a product stands in its row, for the hand-written SQL.</summary>
public static class ProductRows
{
    public const string Columns = "p.Sku, p.Name, p.Category, p.Supplier, p.Currency, p.Per, p.Unit, p.Pack, p.Minimum, p.Step, p.Steps, p.Stock, p.LeadDays, p.Policy, p.Blocked, p.Generation";

    /// <summary>The offer of a row that was read with <see cref="Columns"/> first.</summary>
    public static Offer Offer(SqliteDataReader row) => new(
        Sku.Of(row.GetString(0)),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        UnitOfMeasure.Of(row.GetString(6)),
        new PriceLadder(Currency.Of(row.GetString(4)), row.GetInt32(5), Steps(row.GetString(10)), CatalogRow.List, row.GetInt32(15)),
        new(Number(row.GetString(8))),
        new(Number(row.GetString(9))),
        row.GetInt32(7),
        new Availability(row.IsDBNull(11) ? null : new Quantity(Number(row.GetString(11))), row.GetInt32(12), (StockPolicy)row.GetInt32(13)),
        row.GetBoolean(14));

    public static ImmutableArray<AttributeValue> Attributes(string json) =>
        [.. JsonSerializer.Deserialize<string[]>(json)!.Chunk(2).Select(pair => new AttributeValue(pair[0], pair[1]))];

    public static string Text(ImmutableArray<AttributeValue> attributes) =>
        JsonSerializer.Serialize(attributes.SelectMany(one => new[] { one.Name, one.Value }));

    public static string Text(ImmutableArray<PriceStep> steps) => string.Join('|', steps.Select(step => $"{Text(step.From.Value)}:{Text(step.Amount)}"));

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Folded(string sku) => sku.ToUpperInvariant();

    private static ImmutableArray<PriceStep> Steps(string text)
    {
        var steps = ImmutableArray.CreateBuilder<PriceStep>();
        foreach (var range in text.AsSpan().Split('|'))
        {
            var step = text.AsSpan(range);
            var colon = step.IndexOf(':');
            steps.Add(new(new(Number(step[..colon])), Number(step[(colon + 1)..])));
        }

        return steps.ToImmutable();
    }

    private static decimal Number(ReadOnlySpan<char> text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
