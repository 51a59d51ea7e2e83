using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Live;

/// <summary>One open cart on this node: its newest state, who is here, the latest revisions, and whoever watches. All watchers share the one cart.</summary>
public sealed class Room(CartId id, ILogger log)
{
    /// <summary>About so many of the latest events are kept for history and catch-up.</summary>
    public const int RecentEvents = 512;

    private readonly Lock _gate = new();
    private ImmutableArray<Action> _watchers = [];
    private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Cart? _withoutPrices;
    private (long Revision, ImmutableArray<Revision> Seen) _recentWithoutPrices;
    private bool _isClosed;
    private bool _isReading;

    /// <summary>Whoever asked while the log was read: what they ask for may have been stored after that reading began.</summary>
    private TaskCompletionSource? _thisReading;
    private TaskCompletionSource? _nextReading;

    public CartId Id => id;

    /// <summary>Revision 0 until it is loaded.</summary>
    public Cart Cart { get; private set; } = Cart.Unborn(id);

    public Presence Presence { get; private set; } = Presence.Nobody;

    public ImmutableArray<Revision> Recent { get; private set; } = [];

    /// <summary>Done when the closed room is out of the house and another may be opened in its place.</summary>
    public Task Gone => _gone.Task;

    /// <summary>The shared cart as somebody with this sight sees it; one projection a revision, however many look.</summary>
    public Cart CartSeenBy(Sight sight)
    {
        if (!sight.Cart) return Cart.Unborn(id);
        if (sight.Prices) return Cart;
        lock (_gate)
        {
            if (_withoutPrices?.Revision != Cart.Revision) _withoutPrices = Cart.SeenBy(sight);
            return _withoutPrices;
        }
    }

    /// <summary>The latest revisions as somebody with this sight sees them, shared in the same way.</summary>
    public ImmutableArray<Revision> RecentSeenBy(Sight sight)
    {
        if (!sight.Cart) return [];
        if (sight == Sight.Full) return Recent;
        lock (_gate)
        {
            if (_recentWithoutPrices.Revision != Cart.Revision) _recentWithoutPrices = (Cart.Revision, [.. Recent.Select(revision => revision.SeenBy(sight))]);
            return _recentWithoutPrices.Seen;
        }
    }

    /// <summary>No: the room was closed meanwhile.</summary>
    public bool Watch(Action watcher)
    {
        lock (_gate)
        {
            if (_isClosed) return false;
            _watchers = _watchers.Add(watcher);
            return true;
        }
    }

    public void Unwatch(Action watcher)
    {
        lock (_gate) _watchers = _watchers.Remove(watcher);
    }

    /// <summary>Closes the room for good if nobody is in it. Says yes once.</summary>
    public bool Close()
    {
        lock (_gate) return !_isClosed && _watchers.IsEmpty && (_isClosed = true);
    }

    public void SayGone() => _gone.TrySetResult();

    /// <summary>Nothing: read the log, until <see cref="EndReading"/> says so. Else somebody reads already and will read once more; done when they have.</summary>
    public Task? BeginReading()
    {
        lock (_gate)
        {
            if (_isReading) return (_nextReading ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            _isReading = true;
            return null;
        }
    }

    public bool EndReading()
    {
        lock (_gate)
        {
            _thisReading?.SetResult();
            (_thisReading, _nextReading) = (_nextReading, null);
            return !(_isReading = _thisReading is not null);
        }
    }

    /// <summary>The state to begin with; an older one than what arrived meanwhile is dropped.</summary>
    public void Begin(Cart cart, ImmutableArray<Revision> recent)
    {
        lock (_gate)
        {
            if (cart.Seq <= Cart.Seq) return;
            (Cart, Recent) = (cart, recent);
        }

        Tell();
    }

    /// <summary>The same state, written anew: what somebody had written was redacted. Another one is dropped.</summary>
    public void Renew(Cart cart, ImmutableArray<Revision> recent)
    {
        lock (_gate)
        {
            if (cart.Seq != Cart.Seq) return;
            (Cart, Recent, _withoutPrices, _recentWithoutPrices) = (cart, recent, null, default);
        }

        Tell();
    }

    /// <summary>Applies what follows; says no when something in between is missing. What is known already is dropped.</summary>
    public bool Deliver(Revision revision)
    {
        lock (_gate)
        {
            if (revision.LastSeq <= Cart.Seq) return true;
            if (revision.FirstSeq != Cart.Seq + 1) return false;
            Cart = Cart.Apply(revision);
            Recent = Latest(Recent.Add(revision));
        }

        Tell();
        return true;
    }

    public void Change(Func<Presence, Presence> change)
    {
        lock (_gate)
        {
            var before = Presence;
            Presence = change(before);
            if (before.People.SequenceEqual(Presence.People)) return;
        }

        Tell();
    }

    public static ImmutableArray<Revision> Latest(ImmutableArray<Revision> revisions)
    {
        var from = revisions.Length;
        for (var events = 0; from > 0 && events < RecentEvents; from--) events += revisions[from - 1].Events.Length;
        return revisions[from..];
    }

    private void Tell()
    {
        foreach (var watcher in _watchers) Tell(watcher);
    }

    /// <summary>Never throws: what fails on a background thread would end the process.</summary>
    public void Tell(Action watcher)
    {
        try
        {
            watcher();
        }
        catch (Exception error)
        {
            log.LogError(error, "A watcher of cart {Cart} failed; the others were told.", id.Value);
        }
    }
}
