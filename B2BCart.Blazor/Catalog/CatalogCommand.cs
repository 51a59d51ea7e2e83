namespace B2BCart.Blazor.Catalog;

/// <summary><c>catalog import FILE [--skip-bad-rows]</c> from the command line, also beside a running server.</summary>
public static class CatalogCommand
{
    public static async Task<int> RunCatalogCommandAsync(this WebApplication app, string[] args)
    {
        if (args is not ["import", var path, ..]) return 2;
        await using var file = File.OpenRead(path);
        var report = await app.Services.GetRequiredService<CatalogImport>().RunAsync(file, args.Contains("--skip-bad-rows"));
        Console.WriteLine($"{report.Rows} rows read, {report.Imported} products imported, {report.RefusedCount} rows refused.");
        return report.HasReplacedTheCatalog ? 0 : 1;
    }
}
