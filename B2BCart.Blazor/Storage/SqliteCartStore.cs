using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Storage;

/// <summary>Carts in SQLite. One connection writes, and only it; readers open their own.</summary>
public sealed class SqliteCartStore(SqliteConnections connections) : ICartStore, IDisposable
{
    private readonly Lazy<SqliteCartWriting> _writing = new(() => new SqliteCartWriting(connections.Open()));

    public async Task<IReadOnlyCollection<CartId>> AppendAsync(IReadOnlyList<Append> appends, CancellationToken stop)
    {
        try
        {
            var moved = _writing.Value.Append(appends);
            _writing.Value.IsPatient = true;
            return moved;
        }
        catch (SqliteException error)
        {
            if (_writing.IsValueCreated) _writing.Value.IsPatient = !Outage.IsIn(error);
            throw new IOException("SQLite refused; nothing of it is stored.", error);
        }
    }

    public Task<Answered?> FindAnswerAsync(PersonId actor, CommandId command, CancellationToken stop) =>
        Task.FromResult(_writing.Value.FindAnswer(actor, command));

    public async Task<Cart> LoadAsync(CartId cart, CancellationToken stop)
    {
        await using var reading = new SqliteCartReading(connections.OpenToRead());
        return reading.Load(cart);
    }

    public async Task<ImmutableArray<Revision>> ReadAsync(CartId cart, long fromSeq, int mostEvents, CancellationToken stop)
    {
        await using var reading = new SqliteCartReading(connections.OpenToRead());
        return reading.Read(cart, fromSeq, mostEvents);
    }

    public async Task<long> NewestSeqAsync(CartId cart, CancellationToken stop)
    {
        await using var reading = new SqliteCartReading(connections.OpenToRead());
        return reading.NewestSeq(cart);
    }

    public async Task KeepSnapshotAsync(Cart cart, CancellationToken stop)
    {
        var body = CartJson.Write(cart);
        await using var connection = connections.Open();
        Snapshots.Write(connection, cart, body);
    }

    public void Dispose()
    {
        if (_writing.IsValueCreated) _writing.Value.Dispose();
    }
}
