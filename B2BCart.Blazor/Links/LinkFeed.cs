using System.Collections.Immutable;
using System.Threading.Channels;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Links;

/// <summary>
/// A cart that is watched by its link on this node: one watcher of the room for all viewers. What changed is drawn once for all who see
/// the same and handed to each; access is asked anew every time, and when the link expires.
/// </summary>
public sealed class LinkFeed(CartId cart, CartRooms rooms, LinkDesk desk, LinkPainter painter, TimeProvider time, ILogger log)
{
    /// <summary>A burst of edits is drawn once in this time.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    /// <summary>Pages that went without a word are noticed in this time, and so are rights that changed.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly Channel<bool> _pokes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly Dictionary<LinkProfile, (LinkSeen Seen, ReadOnlyMemory<byte> Message)> _drawn = [];
    private ImmutableArray<LinkViewer> _viewers = [];
    private bool _isRunning;
    private bool _isClosed;

    /// <summary>No: the last one has left, and another feed takes its place.</summary>
    public bool Add(LinkViewer viewer)
    {
        lock (_gate)
        {
            if (_isClosed) return false;
            _viewers = _viewers.Add(viewer);
            if (!_isRunning) Start();
        }

        Poke();
        return true;
    }

    public void Remove(LinkViewer viewer)
    {
        lock (_gate)
        {
            _viewers = _viewers.Remove(viewer);
            _isClosed |= _viewers.IsEmpty;
        }

        Poke();
    }

    /// <summary>It outlives the request of the viewer who happens to be first, and has nothing of it.</summary>
    private void Start()
    {
        _isRunning = true;
        using var alone = ExecutionContext.SuppressFlow();
        _ = Task.Run(RunAsync);
    }

    /// <summary>Never throws, so that nothing ends the process; pages whose feed failed ask for another one.</summary>
    private async Task RunAsync()
    {
        try
        {
            var room = await rooms.EnterAsync(cart, Poke);
            try
            {
                await ShowAsync(room);
            }
            finally
            {
                await rooms.LeaveAsync(room, Poke);
            }
        }
        catch (Exception error)
        {
            log.LogError(error, "The viewers of cart {Cart} could not be shown what changed; their pages ask again.", cart.Value);
        }

        lock (_gate) _isClosed = true;
        foreach (var viewer in _viewers) viewer.Hang();
    }

    private void Poke() => _pokes.Writer.TryWrite(true);

    private async Task ShowAsync(Room room)
    {
        await using var alarm = time.CreateTimer(_ => Poke(), null, Beat, Timeout.InfiniteTimeSpan);
        await foreach (var _ in _pokes.Reader.ReadAllAsync())
        {
            var viewers = _viewers;
            if (viewers.IsEmpty && _isClosed) return;

            var next = Beat;
            foreach (var group in viewers.GroupBy(viewer => viewer.Profile))
            {
                var frame = await DrawAsync(group.Key, room.Cart, viewers.Length);
                foreach (var viewer in group) viewer.Show(frame);
                if (Left(room.Cart, group.Key) is { } left && left > TimeSpan.Zero && left < next) next = left;
            }

            alarm.Change(next, Timeout.InfiniteTimeSpan);
            await Task.Delay(Pace, time);
        }
    }

    private TimeSpan? Left(Cart now, LinkProfile profile) => now.Find(profile.Link)?.ExpiresAt - time.GetUtcNow();

    /// <summary>Draws only what is not drawn yet.</summary>
    private async Task<LinkFrame> DrawAsync(LinkProfile profile, Cart now, int viewing)
    {
        var before = _drawn.GetValueOrDefault(profile);
        var seen = await desk.LookAsync(profile.Link, now, before.Seen) ?? throw new InvalidOperationException("A viewer has a link that its cart never had.");
        if (!ReferenceEquals(seen, before.Seen)) _drawn[profile] = before = (seen, await painter.MessageAsync(seen, profile.Culture));
        return new(before.Message, seen is LinkOver, viewing);
    }
}
