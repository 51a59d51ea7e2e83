using B2BCart.Core.Catalog;
using B2BCart.Blazor.Catalog;

namespace B2BCart.Tests.Catalog;

public sealed class The_wholesale_catalog : CatalogRoom
{
    [Fact]
    public async Task imports_whole()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", "wholesale", "catalog.csv");
        if (!File.Exists(path)) Assert.Skip("The wholesaler's catalog is not beside this repository (../shared/data/wholesale/catalog.csv).");

        var report = await Import(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        report.Should().Match<ImportReport>(one => one.RefusedCount == 0 && one.Imported == one.Rows && one.Imported == 2_435);
        (await Catalog.NumberedAsync("15056BL", TestContext.Current.CancellationToken)).Should().Equal(Sku.Of("15056BL"), Sku.Of("15056bl"));
    }
}
