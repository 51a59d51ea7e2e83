using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Storage;

public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = DataFolder.From(configuration);
        var connections = new SqliteConnections(folder);
        services.AddSingleton(folder).AddSingleton(connections);
        services.AddDbContextFactory<SqliteAppDb>(options => options.UseSqlite(connections.ConnectionString).AddInterceptors(new PatientConnections()));
        services.AddSingleton<IDbContextFactory<AppDb>, AppDbFactory>();
        services.AddDataProtection().SetApplicationName("B2BCart").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        return services;
    }

    /// <summary>Brings the database to this program's version. Called once, before anything else reads it.</summary>
    public static async Task MigrateAsync(this WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync();
        await db.Database.MigrateAsync();
    }
}
