using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Live;

/// <summary>
/// One page's look at a cart: asks Access at every change, shows the newest, and not more often than the eye can follow.
/// An idle view shows at once; a busy one once per <see cref="Pace"/>.
/// </summary>
public sealed class CartView : IAsyncDisposable
{
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(33);

    private readonly CartRooms _rooms;
    private volatile Person? _person;
    private readonly PersonId _id;
    private IDisposable? _news;
    private readonly TimeProvider _time;
    private readonly Action _show;
    private readonly Action _draw;

    /// <summary>Whoever changes the cart has another language; what is drawn here is drawn in the one this page was opened in.</summary>
    private readonly ExecutionContext _context = ExecutionContext.Capture()!;
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private volatile Room _room = null!;
    private Here _here;
    private long _shownAt;
    private bool _isWaiting;
    private bool _isDisposed;
    private Loss? _loss;

    private CartView(CartRooms rooms, Person person, TimeProvider time, Action show)
    {
        (_rooms, _person, _id, _time, _show) = (rooms, person, person.Id, time, show);
        _draw = () => _room?.Tell(ShowNow);
        _timer = time.CreateTimer(_ => rooms.Easel.Add(_draw), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _here = new(person.Id, Guid.CreateVersion7(time.GetUtcNow()), null, false, false, time.GetUtcNow());
    }

    public Access Access => _person is { } person ? Access.Of(person, _room.Cart) : new(_id, null, Sight.Nothing);

    /// <summary>With the rights of now; nothing when they have left.</summary>
    public Person? Person => _person;

    /// <summary>The cart as this person may see it, one instance for all who see the same; without access it is unborn.</summary>
    public Cart Cart => _room.CartSeenBy(Access.Sight);

    /// <summary>All of the cart, whatever this person may see of it: never to be drawn.</summary>
    public Cart Whole => _room.Cart;

    /// <summary>All of it as of one access: what was allowed is shown, or nothing is.</summary>
    public Glance Now => Seen(Access);

    /// <summary>Opens a cart for a person, or refuses. <paramref name="show"/> is called on any thread, must not wait, and reads what is newest then.</summary>
    public static async Task<Result<CartView>> OpenAsync(CartRooms rooms, CartId cart, Person person, TimeProvider time, Action show, PeopleNews? news = null)
    {
        var view = new CartView(rooms, person, time, show);
        view._news = news?.Listen(person.Id, view.Become);
        view._room = await rooms.EnterAsync(cart, view.Changed);
        if (!view.Access.MayOpen.IsRefused(out var no)) return view;

        await view.DisposeAsync();
        return no;
    }

    /// <summary>An answer may come before the room has heard of what it answers: then the log is read.</summary>
    public Task SeeAsync(long revision) => _room.Cart.Revision >= revision ? Task.CompletedTask : _rooms.CatchUpAsync(_room);

    /// <summary>Tells the others that this page is here; to be repeated before <see cref="Presence.Gone"/> is over.</summary>
    public void Beat(LineId? line, bool isEditing, bool isIdle)
    {
        if (_isDisposed || Access.MayOpen.IsRefused(out _)) return;
        _here = _here with { Line = line, IsEditing = isEditing, IsIdle = isIdle, Beat = _time.GetUtcNow() };
        _rooms.Publish(_room, _here);
    }

    public void Beat() => Beat(_here.Line, _here.IsEditing, _here.IsIdle);

    /// <summary>The page's connection is gone, though its circuit may come back.</summary>
    public void Away() => _rooms.PublishGone(_room, _here.Tab);

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _news?.Dispose();
        await _timer.DisposeAsync();
        Away();
        await _rooms.LeaveAsync(_room, Changed);
    }

    /// <summary>Other rights from now on, or none.</summary>
    private void Become(Person? person)
    {
        var before = Access;
        _person = person;
        _loss = before.MayOpen.IsRefused(out _) || !Access.MayOpen.IsRefused(out _) ? null : before.IsAudit ? Loss.AsAuditor : Loss.InCompany;
        Changed();
    }

    private Glance Seen(Access access) =>
        access.Sight.Cart ? new(access, _room.CartSeenBy(access.Sight), _room.Presence.People, access.Reads(_room.RecentSeenBy(access.Sight))) : Glance.Without(access, _room, _loss);

    /// <summary>Never shows by itself: whoever tells is the writer, and it has more to do than to draw pages.</summary>
    private void Changed()
    {
        TimeSpan since;
        lock (_gate)
        {
            if (_isWaiting || _isDisposed || _room is null) return;
            _isWaiting = true;
            since = _shownAt == 0 ? Pace : _time.GetElapsedTime(_shownAt);
        }

        if (since < Pace) _timer.Change(Pace - since, Timeout.InfiniteTimeSpan);
        else _rooms.Easel.Add(_draw);
    }

    private void ShowNow()
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            _isWaiting = false;
            _shownAt = _time.GetTimestamp();
        }

        ExecutionContext.Run(_context, static view => ((CartView)view!)._show(), this);
    }
}
