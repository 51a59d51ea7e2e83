using System.Collections.Concurrent;
using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Budgets;

/// <summary>Tells the open pages of a company that one of its budgets moved. A bell, never the truth: who hears it reads again.</summary>
public sealed class BudgetWatch(TimeProvider time, ILogger<BudgetWatch> log) : IHearsCommits
{
    /// <summary>However much happens, a page is told once in this time.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<CompanyId, Bell> _bells = new();

    /// <param name="moved">Called on any thread, in the language of whoever listens; must not wait.</param>
    public IDisposable Listen(CompanyId company, Action moved)
    {
        var bell = _bells.GetOrAdd(company, _ => new Bell(this));
        var listener = new Listener(bell, moved, ExecutionContext.Capture()!);
        bell.Listeners[listener] = true;
        return listener;
    }

    public void Committed(Append append)
    {
        if (!append.Moves.IsEmpty) Moved(append.After.Company);
    }

    public void Moved(CompanyId company)
    {
        if (_bells.TryGetValue(company, out var bell)) bell.Pull();
    }

    private sealed class Bell
    {
        private readonly BudgetWatch _of;
        private readonly ITimer _timer;
        private int _isPulled;

        public Bell(BudgetWatch of)
        {
            _of = of;
            _timer = of.Time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public ConcurrentDictionary<Listener, bool> Listeners { get; } = new();

        public void Pull()
        {
            if (!Listeners.IsEmpty && Interlocked.Exchange(ref _isPulled, 1) == 0) _timer.Change(Pace, Timeout.InfiniteTimeSpan);
        }

        private void Ring()
        {
            Interlocked.Exchange(ref _isPulled, 0);
            foreach (var listener in Listeners.Keys)
            {
                try
                {
                    listener.Hear();
                }
                catch (Exception error)
                {
                    _of.Log.LogError(error, "A page was told that a budget moved, and failed.");
                }
            }
        }
    }

    private sealed class Listener(Bell bell, Action moved, ExecutionContext context) : IDisposable
    {
        public void Hear() => ExecutionContext.Run(context, static moved => ((Action)moved!)(), moved);

        public void Dispose() => bell.Listeners.TryRemove(this, out _);
    }

    private TimeProvider Time => time;

    private ILogger Log => log;
}
