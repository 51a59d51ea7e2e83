using System.Text;
using B2BCart.Blazor;
using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Catalog;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Catalog;

/// <summary>A catalog in a database of its own, in a folder that goes away.</summary>
public class CatalogRoom : IAsyncLifetime
{
    protected const string Header = "sku,name,category,supplier,price,per,currency,unit,pack,minimum,step,tiers,stock,lead_days,policy,blocked,attributes\n";

    /// <summary>A database that is migrated once and copied for each room: migrating took most of a test's time.</summary>
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-catalog-").FullName;
    private WebApplication _app = null!;

    internal ProductCatalog Catalog => Get<ProductCatalog>();

    protected string Folder => _folder;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "b2bcart.db"), await Migrated.Value);
        _app = Build(_folder);
        await PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected virtual Task PrepareAsync() => Task.CompletedTask;

    internal T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    internal Task<ImportReport> Import(string text, bool skipBadRows = false) => Import(Encoding.UTF8.GetBytes(text), skipBadRows);

    internal async Task<ImportReport> Import(byte[] bytes, bool skipBadRows = false)
    {
        using var file = new MemoryStream(bytes);
        return await Get<CatalogImport>().RunAsync(file, skipBadRows, null, TestContext.Current.CancellationToken);
    }

    internal async Task<ImportReport> ImportDemo()
    {
        await using var file = typeof(B2BCartApp).Assembly.GetManifestResourceStream("Demo.catalog.csv")!;
        return await Get<CatalogImport>().RunAsync(file, false, null, TestContext.Current.CancellationToken);
    }

    internal async Task<string[]> Found(string text, string? category = null) =>
        [.. (await Catalog.SearchAsync(text, category, stop: TestContext.Current.CancellationToken)).Hits.Select(hit => hit.Offer.Sku.Value)];

    internal Task<Looked> LookAsync(string text = "", string? category = null) => Catalog.LookAsync(ProductsAsk.Of(text, category, null, null, null), 10, TestContext.Current.CancellationToken);

    internal async Task<Offer?> Offer(string sku) =>
        (await Catalog.OffersAsync([Sku.Of(sku)], TestContext.Current.CancellationToken)).GetValueOrDefault(Sku.Of(sku));

    private static WebApplication Build(string folder) => B2BCartApp.Build("--Storage:Path", folder, "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Warning");

    private static async Task<byte[]> MigrateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("b2bcart-catalog-").FullName;
        await using (var app = Build(folder)) await app.MigrateAsync();
        SqliteConnection.ClearAllPools();
        var database = await File.ReadAllBytesAsync(Path.Combine(folder, "b2bcart.db"));
        Directory.Delete(folder, recursive: true);
        return database;
    }
}
