using B2BCart.Core.Catalog;
using CsvHelper;
using System.Globalization;
using B2BCart.Blazor.Demo;

namespace B2BCart.Bench.Figures;

/// <summary>Products of the demo catalog that are not blocked and run out of nothing.</summary>
internal static class BenchGoods
{
    private static readonly Lazy<IReadOnlyList<(string Sku, decimal Step)>> Read = new(ReadAll);

    private static readonly Lazy<Dictionary<Sku, decimal>> Steps = new(() => All.ToDictionary(one => Sku.Of(one.Sku), one => one.Step));

    public static IReadOnlyList<(string Sku, decimal Step)> All => Read.Value;

    public static decimal StepOf(Sku sku) => Steps.Value[sku];

    private static List<(string, decimal)> ReadAll()
    {
        using var file = new StreamReader(typeof(DemoLoader).Assembly.GetManifestResourceStream("Demo.catalog.csv")!);
        using var csv = new CsvReader(file, CultureInfo.InvariantCulture);
        List<(string, decimal)> goods = [];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var (step, minimum) = (csv.GetField<decimal?>("step") ?? 1, csv.GetField<decimal?>("minimum") ?? 1);
            if (csv.GetField("policy") == "backorder" && csv.GetField("blocked") == "no" && step >= minimum) goods.Add((csv.GetField("sku")!, step));
        }

        return goods;
    }
}
