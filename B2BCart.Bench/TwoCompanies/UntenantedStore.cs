using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>A store that forgot to ask whose company a cart is.</summary>
internal sealed class UntenantedStore(SqliteCartStore inner, CompanyId to) : ICartStore, IDisposable
{
    public async Task<Cart> LoadAsync(CartId cart, CancellationToken stop) =>
        await inner.LoadAsync(cart, stop) is { Exists: true } loaded && loaded.Company != to
            ? loaded with { Company = to, Members = loaded.Members.With(Grantee.Of(to), CartRole.Editor) }
            : await inner.LoadAsync(cart, stop);

    public Task<IReadOnlyCollection<CartId>> AppendAsync(IReadOnlyList<Append> appends, CancellationToken stop) => inner.AppendAsync(appends, stop);

    public Task<Answered?> FindAnswerAsync(PersonId actor, CommandId command, CancellationToken stop) => inner.FindAnswerAsync(actor, command, stop);

    public Task<ImmutableArray<Revision>> ReadAsync(CartId cart, long fromSeq, int mostEvents, CancellationToken stop) => inner.ReadAsync(cart, fromSeq, mostEvents, stop);

    public Task KeepSnapshotAsync(Cart cart, CancellationToken stop) => Task.CompletedTask;

    public Task<long> NewestSeqAsync(CartId cart, CancellationToken stop) => inner.NewestSeqAsync(cart, stop);

    public void Dispose() => inner.Dispose();
}
