using System.Collections.Concurrent;
using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

/// <summary>The real store, with something that happens before each append: it may fail, wait, or write from elsewhere.</summary>
internal sealed class StoreWithFaults(SqliteFolder folder) : ICartStore, IDisposable
{
    private readonly SqliteCartStore _store = new(folder.Connections);

    public Func<IReadOnlyList<Append>, Task> BeforeAppend { get; set; } = _ => Task.CompletedTask;

    /// <summary>Happens once, while the log is read the next time.</summary>
    public Func<Task> WhileReading { get; set; } = () => Task.CompletedTask;

    /// <summary>How many commands each append held.</summary>
    public ConcurrentQueue<int> Appended { get; } = new();

    public int Polls { get; private set; }

    public async Task<IReadOnlyCollection<CartId>> AppendAsync(IReadOnlyList<Append> appends, CancellationToken stop)
    {
        await BeforeAppend(appends);
        var moved = await _store.AppendAsync(appends, stop);
        if (moved.Count == 0) Appended.Enqueue(appends.Count);
        return moved;
    }

    /// <summary>The next append fails; those after it do not.</summary>
    public void FailOnce() => BeforeAppend = _ =>
    {
        BeforeAppend = _ => Task.CompletedTask;
        throw new IOException("The disk is full.");
    };

    /// <summary>The next append waits for the returned gate; so what comes meanwhile is one batch.</summary>
    public (Task IsWaiting, TaskCompletionSource Gate) HoldNext()
    {
        var (waiting, gate) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        BeforeAppend = async _ =>
        {
            BeforeAppend = _ => Task.CompletedTask;
            waiting.SetResult();
            await gate.Task;
        };
        return (waiting.Task, gate);
    }

    public Task<Cart> LoadAsync(CartId cart, CancellationToken stop) => _store.LoadAsync(cart, stop);

    public Task<Answered?> FindAnswerAsync(PersonId actor, CommandId command, CancellationToken stop) => _store.FindAnswerAsync(actor, command, stop);

    /// <summary>What <see cref="WhileReading"/> does comes after the reading began: it is not in the answer.</summary>
    public async Task<ImmutableArray<Revision>> ReadAsync(CartId cart, long fromSeq, int mostEvents, CancellationToken stop)
    {
        var read = await _store.ReadAsync(cart, fromSeq, mostEvents, stop);
        var before = WhileReading;
        WhileReading = () => Task.CompletedTask;
        await before();
        return read;
    }

    public Task KeepSnapshotAsync(Cart cart, CancellationToken stop) => _store.KeepSnapshotAsync(cart, stop);

    public Task<long> NewestSeqAsync(CartId cart, CancellationToken stop)
    {
        Polls++;
        return _store.NewestSeqAsync(cart, stop);
    }

    public void Dispose() => _store.Dispose();
}
