using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Demo;

/// <summary>Fills an empty database with the demo company, its catalog and a few carts in work; does nothing where there is a company.</summary>
public sealed class DemoLoader(IDbContextFactory<AppDb> database, CatalogImport catalog, DemoCarts carts) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        if (await db.Set<CompanyRow>().AnyAsync(cancellationToken)) return;

        db.Add(DemoCompany.Company);
        db.AddRange(DemoCompany.Units);
        db.AddRange(DemoCompany.People);
        await db.SaveChangesAsync(cancellationToken);

        await using var file = typeof(DemoLoader).Assembly.GetManifestResourceStream("Demo.catalog.csv")!;
        var report = await catalog.RunAsync(file, stop: cancellationToken);
        if (!report.HasReplacedTheCatalog) throw new InvalidOperationException($"The demo catalog has {report.RefusedCount} rows that are refused.");
        await carts.FillAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
