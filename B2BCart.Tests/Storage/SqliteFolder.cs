using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.Storage;

/// <summary>A database file of its own in a temporary folder, with the tables of the program in it and the people of the shop.</summary>
internal sealed class SqliteFolder : IDbContextFactory<AppDb>, IDisposable
{
    private static readonly Lazy<byte[]> Empty = new(MakeEmpty);

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("b2bcart-test-").FullName);

    public SqliteFolder()
    {
        File.WriteAllBytes(_folder.Database, Empty.Value);
        Connections = new(_folder);
    }

    public SqliteConnections Connections { get; }

    public AppDb CreateDbContext() => new SqliteAppDb(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite(Connections.ConnectionString).Options);

    public void Dispose()
    {
        using (var any = new SqliteConnection(Connections.ConnectionString)) SqliteConnection.ClearPool(any);
        try
        {
            Directory.Delete(_folder.Path, recursive: true);
        }
        catch (IOException)
        {
            // A room that catches up in the background still reads; the system empties its temporary folder some day.
        }
    }

    private static byte[] MakeEmpty()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("b2bcart-test-").FullName);
        var options = new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite(new SqliteConnections(folder).ConnectionString + ";Pooling=False").Options;
        using (var db = new SqliteAppDb(options))
        {
            if (db.Database.GetMigrations().Any()) db.Database.Migrate();
            else db.Database.EnsureCreated();
            db.Add(new CompanyRow { Id = Shop.Company, Name = "The company", Currency = Currency.Of("EUR") });
            db.Add(new UnitRow { Id = Shop.Lab, Company = Shop.Company, Name = "Lab" });
            db.AddRange(new[] { Shop.Ann, Shop.Bob, Shop.Olek }.Select(person => new PersonRow
            {
                Id = person.Id, Company = person.Company, Unit = Shop.Lab, Name = Shop.NameOf(person.Id), Title = "", Email = $"{Shop.NameOf(person.Id).ToLowerInvariant()}@shop.example", SeesPrices = person.SeesPrices, RunsCatalog = false,
            }));
            db.SaveChanges();
        }

        var bytes = File.ReadAllBytes(folder.Database);
        Directory.Delete(folder.Path, recursive: true);
        return bytes;
    }
}
