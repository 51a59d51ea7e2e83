using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;

namespace B2BCart.Tests.Live;

/// <summary>A wire between nodes that loses, repeats and reorders by a seed, and stops for a while when told.</summary>
internal sealed class WireThatMisbehaves(int seed, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Random _dice = new(seed);
    private readonly List<End> _ends = [];
    private readonly List<Action> _underway = [];
    private DateTimeOffset _stopsUntil;

    /// <summary>Of a hundred messages so many are lost, and so many arrive twice.</summary>
    public int Lost { get; init; } = 25;

    public int Repeated { get; init; } = 25;

    /// <summary>How many revisions were handed over, lost ones too.</summary>
    public int Published { get; private set; }

    public ICartWire NewEnd()
    {
        var end = new End(this);
        _ends.Add(end);
        return end;
    }

    public void StopFor(TimeSpan span) => _stopsUntil = time.GetUtcNow() + span;

    /// <summary>Everything that is under way arrives, in any order.</summary>
    public void Arrive()
    {
        Action[] arriving;
        lock (_gate)
        {
            arriving = [.. _underway];
            _underway.Clear();
            _dice.Shuffle(arriving);
        }

        foreach (var message in arriving) message();
    }

    private void Send(End from, CartId cart, Func<Action<IWireListener>> copy)
    {
        lock (_gate)
        {
            if (time.GetUtcNow() < _stopsUntil) return;
            foreach (var end in _ends.Where(end => end != from && end.Carts.Contains(cart)))
            {
                if (_dice.Next(100) < Lost) continue;
                for (var times = _dice.Next(100) < Repeated ? 2 : 1; times > 0; times--)
                {
                    var message = copy();
                    _underway.Add(() => end.Deliver(message));
                }
            }
        }
    }

    private sealed class End(WireThatMisbehaves wire) : ICartWire
    {
        private IWireListener? _listener;

        public System.Collections.Concurrent.ConcurrentBag<CartId> Carts { get; } = [];

        public IWireListener? Listener { set => _listener = value; }

        public void Deliver(Action<IWireListener> message) => message(_listener!);

        public void Publish(Revision revision)
        {
            var bytes = CartJson.Write(revision);
            wire.Send(this, revision.Cart, () =>
            {
                var read = CartJson.Read<Revision>(bytes);
                return listener => listener.Heard(read);
            });
            wire.Published++;
        }

        public void Publish(CartId cart, Here here) => wire.Send(this, cart, () => listener => listener.Heard(cart, here));

        public void PublishGone(CartId cart, Guid tab) => wire.Send(this, cart, () => listener => listener.HeardGone(cart, tab));

        public Task JoinAsync(CartId cart)
        {
            Carts.Add(cart);
            return Task.CompletedTask;
        }

        public Task LeaveAsync(CartId cart) => Task.CompletedTask;
    }
}
