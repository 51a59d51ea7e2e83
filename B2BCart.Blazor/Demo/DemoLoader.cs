using B2BCart.Blazor.Catalog;

namespace B2BCart.Blazor.Demo;

/// <summary>Fills an empty database with the demo company, its catalog and a few carts in work; does nothing where there is a company.</summary>
public sealed class DemoLoader(DemoPeople people, CatalogImport catalog, DemoCarts carts) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!await people.LoadAsync(cancellationToken)) return;

        await using var file = typeof(DemoLoader).Assembly.GetManifestResourceStream("Demo.catalog.csv")!;
        var report = await catalog.RunAsync(file, stop: cancellationToken);
        if (!report.HasReplacedTheCatalog) throw new InvalidOperationException($"The demo catalog has {report.RefusedCount} rows that are refused.");
        await carts.FillAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
