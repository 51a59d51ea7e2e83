using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.Data.Sqlite;

namespace B2BCart.Tests.Storage;

public sealed class Sqlite_cart_store : CartStoreContract, IDisposable
{
    private readonly SqliteFolder _folder = new();
    private readonly SqliteCartStore _store;

    public Sqlite_cart_store() => _store = new(_folder.Connections);

    protected override ICartStore Store => _store;

    protected override AppDb OpenDb() => _folder.CreateDbContext();

    protected override Task KeepSnapshotAsync(Cart cart) => _store.KeepSnapshotAsync(cart, CancellationToken.None);

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public void asks_the_disk_for_what_it_promises(string pragma, string value)
    {
        using var connection = _folder.Connections.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        command.ExecuteScalar()!.ToString().Should().Be(value);
    }

    [Fact]
    public async Task sees_from_a_second_program_what_the_first_one_stored()
    {
        var log = new Log();
        using var second = new SqliteCartStore(new(new DataFolder(Path.GetDirectoryName(new SqliteConnectionStringBuilder(_folder.Connections.ConnectionString).DataSource)!)));

        (await Store.AppendAsync([log.Created()], CancellationToken.None)).Should().BeEmpty();
        (await second.AppendAsync([log.Added()], CancellationToken.None)).Should().BeEmpty();

        (await Store.LoadAsync(log.Cart.Id, CancellationToken.None)).Lines.Should().ContainSingle();
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
