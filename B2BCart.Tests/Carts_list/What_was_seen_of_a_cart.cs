using B2BCart.Blazor.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCart.Tests.Carts_list;

public sealed class What_was_seen_of_a_cart : IDisposable
{
    private readonly SqliteFolder _folder = new();
    private readonly CartId _cart = new(Guid.CreateVersion7());
    private readonly LookedAt _lookedAt;

    public What_was_seen_of_a_cart() => _lookedAt = new(_folder, NullLogger<LookedAt>.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task never_goes_back()
    {
        await _lookedAt.KeepAsync(Shop.Ann.Id, _cart, 7);
        await _lookedAt.KeepAsync(Shop.Ann.Id, _cart, 3);

        (await _lookedAt.FindAsync(Shop.Ann.Id, _cart)).Should().Be(7);
        (await _lookedAt.FindAsync(Shop.Bob.Id, _cart)).Should().BeNull();
    }

    [Fact]
    public async Task does_not_hold_up_the_page_while_somebody_else_writes()
    {
        Task kept;
        await using (var other = await LockAsync())
        {
            kept = _lookedAt.KeepAsync(Shop.Ann.Id, _cart, 7);
            kept.IsCompleted.Should().BeFalse("the page goes on while the lock is held");
        }

        await kept;
        (await _lookedAt.FindAsync(Shop.Ann.Id, _cart)).Should().Be(7);
    }

    private async Task<SqliteConnection> LockAsync()
    {
        var other = new SqliteConnection(_folder.Connections.ConnectionString + ";Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return other;
    }
}
