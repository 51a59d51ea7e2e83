using System.Globalization;
using B2BCart.Core.Catalog;
using CsvHelper;

namespace B2BCart.Bench;

internal sealed record BasketRow(string Basket, string Sku, decimal Quantity, decimal Price);

/// <summary>Real orders and the prices they were bought at.</summary>
internal static class Baskets
{
    public static List<BasketRow> Read(string file)
    {
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        List<BasketRow> rows = [];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(new(csv.GetField("basket")!, csv.GetField("sku")!, csv.GetField<decimal>("quantity"), csv.GetField<decimal>("unit_price")));
        }

        return rows;
    }

    public static (Dictionary<Sku, decimal> Prices, string Currency) ReadPrices(string file)
    {
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        Dictionary<Sku, decimal> prices = [];
        var currency = "";
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            prices[Sku.Of(csv.GetField("sku")!)] = csv.GetField<decimal>("price");
            currency = csv.GetField("currency")!;
        }

        return (prices, currency);
    }
}
