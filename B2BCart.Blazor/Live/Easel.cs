using System.Collections.Concurrent;

namespace B2BCart.Blazor.Live;

/// <summary>Where the pages of a node are drawn: never by whoever tells that there is something to draw, and never on all processors at once, so that a crowd on one cart leaves one to those who write and send.</summary>
/// <param name="begin">Has the work executed, once.</param>
public sealed class Easel(Action<IThreadPoolWorkItem> begin) : IThreadPoolWorkItem
{
    private static readonly int Most = Math.Max(1, Environment.ProcessorCount - 1);

    private readonly ConcurrentQueue<Action> _due = new();
    private int _drawing;

    /// <summary>Draws on the threads of the pool.</summary>
    public static Easel OnThreads() => new(work => ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false));

    /// <summary>Has it drawn soon, on another thread.</summary>
    /// <param name="draw">Must not throw and not wait.</param>
    public void Add(Action draw)
    {
        _due.Enqueue(draw);
        if (Begin()) begin(this);
    }

    public void Execute()
    {
        do
        {
            while (_due.TryDequeue(out var next)) next();
            Interlocked.Decrement(ref _drawing);
        }
        while (!_due.IsEmpty && Begin());
    }

    /// <summary>Never counts more than there are: somebody who leaves has to see what came meanwhile.</summary>
    private bool Begin()
    {
        for (var now = Volatile.Read(ref _drawing); now < Most; now = Volatile.Read(ref _drawing))
        {
            if (Interlocked.CompareExchange(ref _drawing, now + 1, now) == now) return true;
        }

        return false;
    }
}
