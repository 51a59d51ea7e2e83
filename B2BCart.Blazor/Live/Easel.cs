using System.Collections.Concurrent;

namespace B2BCart.Blazor.Live;

/// <summary>Where the pages of a node are drawn: never on all processors at once, so that a crowd on one cart leaves one to those who write and send.</summary>
public sealed class Easel
{
    private static readonly int Most = Math.Max(1, Environment.ProcessorCount - 1);

    private readonly ConcurrentQueue<Action> _due = new();
    private int _drawing;

    /// <summary>Draws now, or has it drawn by whoever draws already. Never to be called by the writer.</summary>
    /// <param name="draw">Must not throw and not wait.</param>
    public void Draw(Action draw)
    {
        _due.Enqueue(draw);
        while (!_due.IsEmpty && Begin())
        {
            while (_due.TryDequeue(out var next)) next();
            Interlocked.Decrement(ref _drawing);
        }
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
