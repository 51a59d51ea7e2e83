using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Storage;

public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options);

/// <summary>Hands out the provider's context under the one name that the rooms know.</summary>
public sealed class AppDbFactory(IDbContextFactory<SqliteAppDb> sqlite) : IDbContextFactory<AppDb>
{
    public AppDb CreateDbContext() => sqlite.CreateDbContext();
}
