using System.Collections.Concurrent;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;

namespace B2BCart.Blazor.Live;

/// <summary>Puts on the wire who is where, at most once per <see cref="Pace"/> and cart: the first at once, what follows together, the newest of each page.</summary>
public sealed class PresenceBeats(ICartWire wire, TimeProvider time)
{
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<CartId, Pending> _carts = new();

    public void Publish(CartId cart, Here here) => Say(cart, here.Tab, () => wire.Publish(cart, here));

    public void PublishGone(CartId cart, Guid tab) => Say(cart, tab, () => wire.PublishGone(cart, tab));

    private void Say(CartId cart, Guid tab, Action say)
    {
        while (true)
        {
            var pending = _carts.GetOrAdd(cart, _ => new());
            lock (pending)
            {
                if (pending.IsOver) continue;
                pending.ByTab[tab] = say;
                if (pending.Timer is not null) return;
                pending.Timer = time.CreateTimer(_ => Flush(cart, pending), null, Pace, Pace);
            }

            Flush(cart, pending);
            return;
        }
    }

    private void Flush(CartId cart, Pending pending)
    {
        List<Action> due;
        lock (pending)
        {
            due = [.. pending.ByTab.Values];
            pending.ByTab.Clear();
            if (due.Count == 0 && !pending.IsOver)
            {
                pending.IsOver = true;
                pending.Timer?.Dispose();
                _carts.TryRemove(new(cart, pending));
            }
        }

        foreach (var say in due) say();
    }

    private sealed class Pending
    {
        public Dictionary<Guid, Action> ByTab { get; } = [];

        public ITimer? Timer { get; set; }

        public bool IsOver { get; set; }
    }
}
