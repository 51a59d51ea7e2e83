using System.Text;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Catalog;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>What can be bought, at prices odd enough to be found in any text that should not hold them.</summary>
internal static class Gold
{
    public const decimal Price = 48_157.31m;

    private const string Catalog =
        """
        sku,name,category,supplier,price,per,currency,unit,pack,minimum,step,tiers,stock,lead_days,policy,blocked,attributes
        GOLD-1,Gold bar,Metal,Goldhaus,48157.31,1,EUR,H87,1,1,1,,500,4,backorder,no,Colour=yellow
        GOLD-2,Gold plate,Metal,Goldhaus,48157.31,1,EUR,H87,1,1,1,,500,4,backorder,no,Colour=yellow

        """;

    public static Sku Bar { get; } = Sku.Of("GOLD-1");

    public static Sku Plate { get; } = Sku.Of("GOLD-2");

    public static async Task ImportAsync(CatalogImport import)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Catalog));
        var report = await import.RunAsync(file);
        if (!report.HasReplacedTheCatalog) throw new InvalidDataException($"{report.RefusedCount} products are refused.");
    }
}
