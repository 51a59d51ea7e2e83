using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <param name="late">Another door to the same database, for what is stored after it was answered.</param>
internal sealed class FaultyStore(SqliteCartStore inner, SqliteCartStore late, string fault) : ICartStore, IDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(150);

    private readonly Lock _gate = new();
    private Task _storing = Task.CompletedTask;
    private int _count;

    public Task<IReadOnlyCollection<CartId>> AppendAsync(IReadOnlyList<Append> appends, CancellationToken stop) => fault switch
    {
        FaultyServer.ForgetAnswers => inner.AppendAsync([.. appends.Select(one => one with { Command = new(Guid.CreateVersion7()) })], stop),
        FaultyServer.NoVersionCheck => inner.AppendAsync([.. appends.Select((one, at) => Stale(appends, at) is { } revision ? one with { Revision = revision } : one)], stop),
        FaultyServer.SplitBudget => inner.AppendAsync([.. appends.Select(one => one.Moves.Length == 1 && ++_count % 20 == 0 ? one with { Moves = [one.Moves[0] with { Reserved = Money.Zero(one.Moves[0].Reserved.Currency) }] } : one)], stop),
        FaultyServer.SlowDisk => AppendSlowlyAsync(appends, stop),
        _ => AnswerFirst(appends),
    };

    public Task<Answered?> FindAnswerAsync(PersonId actor, CommandId command, CancellationToken stop) =>
        fault == FaultyServer.ForgetAnswers ? Task.FromResult<Answered?>(null) : inner.FindAnswerAsync(actor, command, stop);

    public Task<Cart> LoadAsync(CartId cart, CancellationToken stop) => inner.LoadAsync(cart, stop);

    public async Task<ImmutableArray<Revision>> ReadAsync(CartId cart, long fromSeq, int mostEvents, CancellationToken stop)
    {
        var read = await inner.ReadAsync(cart, fromSeq, mostEvents, stop);
        return fault == FaultyServer.StaleJoin && !read.IsEmpty ? read[..^1] : read;
    }

    public Task KeepSnapshotAsync(Cart cart, CancellationToken stop) => Task.CompletedTask;

    public Task<long> NewestSeqAsync(CartId cart, CancellationToken stop) => inner.NewestSeqAsync(cart, stop);

    public void Dispose()
    {
        inner.Dispose();
        late.Dispose();
    }

    private async Task<IReadOnlyCollection<CartId>> AppendSlowlyAsync(IReadOnlyList<Append> appends, CancellationToken stop)
    {
        await Task.Delay(Slow, stop);
        return await inner.AppendAsync(appends, stop);
    }

    /// <summary>As two writers store it who both decided on the same cart: the later change of a line does not know of the one just before.</summary>
    private static Revision? Stale(IReadOnlyList<Append> appends, int at)
    {
        if (appends[at].Revision is not { Events: [QuantityChanged late, ..] } revision) return null;
        var early = appends.Take(at).LastOrDefault(one => one.After.Id == revision.Cart)?.Revision?.Events.OfType<QuantityChanged>().FirstOrDefault(one => one.Line == late.Line);
        return early is null ? null : revision with { Events = revision.Events.SetItem(0, late with { From = early.From, To = new(early.From.Value + late.To.Value - late.From.Value) }) };
    }

    private Task<IReadOnlyCollection<CartId>> AnswerFirst(IReadOnlyList<Append> appends)
    {
        lock (_gate)
        {
            _storing = _storing.ContinueWith(async _ =>
            {
                await Task.Delay(Late);
                await late.AppendAsync(appends, CancellationToken.None);
            }, TaskScheduler.Default).Unwrap();
        }

        return Task.FromResult<IReadOnlyCollection<CartId>>([]);
    }
}
