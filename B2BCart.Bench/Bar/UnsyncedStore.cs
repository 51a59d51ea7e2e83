using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>The product's store but for one setting: <c>synchronous=NORMAL</c>, with which a commit does not wait for the disk.</summary>
internal sealed class UnsyncedStore(SqliteCartStore inner, SqliteConnections connections) : ICartStore, IDisposable
{
    private readonly Lazy<SqliteCartWriting> _writing = new(() =>
    {
        var connection = connections.Open(apart: true);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=NORMAL";
        command.ExecuteNonQuery();
        return new(connection);
    });

    public Task<IReadOnlyCollection<CartId>> AppendAsync(IReadOnlyList<Append> appends, CancellationToken stop) => Task.FromResult(_writing.Value.Append(appends));

    public Task<Cart> LoadAsync(CartId cart, CancellationToken stop) => inner.LoadAsync(cart, stop);

    public Task<Answered?> FindAnswerAsync(PersonId actor, CommandId command, CancellationToken stop) => inner.FindAnswerAsync(actor, command, stop);

    public Task<ImmutableArray<Revision>> ReadAsync(CartId cart, long fromSeq, int mostEvents, CancellationToken stop) => inner.ReadAsync(cart, fromSeq, mostEvents, stop);

    public Task KeepSnapshotAsync(Cart cart, CancellationToken stop) => inner.KeepSnapshotAsync(cart, stop);

    public Task<long> NewestSeqAsync(CartId cart, CancellationToken stop) => inner.NewestSeqAsync(cart, stop);

    public void Dispose()
    {
        if (_writing.IsValueCreated) _writing.Value.Dispose();
        inner.Dispose();
    }
}
