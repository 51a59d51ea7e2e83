using System.Collections.Concurrent;
using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;

namespace B2BCart.Blazor.Live;

/// <summary>The open carts of this node. A cart without a watcher has no room.</summary>
public sealed class CartRooms(ICartStore store, CartMemory memory, ICartWire wire, PresenceBeats beats, ILogger<CartRooms> log) : IWireListener
{
    private readonly ConcurrentDictionary<CartId, Lazy<Task<Room>>> _rooms = new();

    public Easel Easel { get; init; } = Easel.OnThreads();

    public IEnumerable<Room> Open => _rooms.Values.Where(room => room.IsValueCreated && room.Value.IsCompletedSuccessfully).Select(room => room.Value.Result);

    /// <summary>
    /// The cart's room with <paramref name="watcher"/> in it. Listens first and loads second; who opens the room reads the log once
    /// more when it can be found, because what was said in between reached nobody; and who enters later never finds less than was answered before.
    /// </summary>
    public async Task<Room> EnterAsync(CartId id, Action watcher)
    {
        while (true)
        {
            var mine = new Lazy<Task<Room>>(() => OpenAsync(id));
            var entry = _rooms.GetOrAdd(id, mine);
            var room = await OpenedAsync(id, entry);
            if (room.Watch(watcher))
            {
                if (ReferenceEquals(entry, mine) || (await memory.NewestAsync(id, CancellationToken.None)).Seq > room.Cart.Seq) await CatchUpAsync(room);
                return room;
            }

            await room.Gone;
        }
    }

    /// <summary>Whoever leaves last closes the room; nobody opens it again before this node has left the wire.</summary>
    public async Task LeaveAsync(Room room, Action watcher)
    {
        room.Unwatch(watcher);
        if (!room.Close()) return;
        try
        {
            await wire.LeaveAsync(room.Id);
        }
        finally
        {
            _rooms.TryRemove(room.Id, out _);
            room.SayGone();
        }
    }

    /// <summary>What the writer stored: first to those who watch on this node, then to all others.</summary>
    public void Publish(Revision revision)
    {
        Heard(revision);
        wire.Publish(revision);
    }

    public void Publish(Room room, Here here)
    {
        room.Change(presence => presence.With(here));
        beats.Publish(room.Id, here);
    }

    public void PublishGone(Room room, Guid tab)
    {
        room.Change(presence => presence.Without(tab));
        beats.PublishGone(room.Id, tab);
    }

    public void Heard(Revision revision)
    {
        if (Find(revision.Cart) is { } room && !room.Deliver(revision)) _ = Task.Run(() => CatchUpAsync(room));
    }

    public void Heard(CartId cart, Here here) => Find(cart)?.Change(presence => presence.With(here));

    public void HeardGone(CartId cart, Guid tab) => Find(cart)?.Change(presence => presence.Without(tab));

    /// <summary>Reads what a room missed, one reader at a time. When it returns, the room holds what was stored before it was called. Truth is the log; messages only say when to look.</summary>
    public async Task CatchUpAsync(Room room)
    {
        if (room.BeginReading() is { } reading)
        {
            await reading;
            return;
        }

        do await ReadTailAsync(room);
        while (!room.EndReading());
    }

    private async Task ReadTailAsync(Room room)
    {
        try
        {
            foreach (var revision in await store.ReadAsync(room.Id, room.Cart.Seq + 1, int.MaxValue, CancellationToken.None)) room.Deliver(revision);
        }
        catch (Exception error)
        {
            log.LogWarning(error, "Cart {Cart} could not catch up; the next poll tries again.", room.Id.Value);
        }
    }

    /// <summary>An open room takes the cart from the log again, though it is not newer.</summary>
    public async Task RenewAsync(CartId id)
    {
        if (Find(id) is not { } room) return;
        var cart = await memory.NewestAsync(id, CancellationToken.None);
        var recent = await store.ReadAsync(id, Math.Max(1, cart.Seq - Room.RecentEvents), int.MaxValue, CancellationToken.None);
        room.Renew(cart, Room.Latest([.. recent.Where(revision => revision.LastSeq <= cart.Seq)]));
    }

    private Room? Find(CartId id) =>
        _rooms.TryGetValue(id, out var entry) && entry.IsValueCreated && entry.Value.IsCompletedSuccessfully ? entry.Value.Result : null;

    private async Task<Room> OpenedAsync(CartId id, Lazy<Task<Room>> entry)
    {
        try
        {
            return await entry.Value;
        }
        catch
        {
            _rooms.TryRemove(new(id, entry));
            throw;
        }
    }

    private async Task<Room> OpenAsync(CartId id)
    {
        var room = new Room(id, log);
        await wire.JoinAsync(id);
        try
        {
            var cart = await memory.NewestAsync(id, CancellationToken.None);
            var recent = await store.ReadAsync(id, Math.Max(1, cart.Seq - Room.RecentEvents), int.MaxValue, CancellationToken.None);
            room.Begin(cart, Room.Latest([.. recent.Where(revision => revision.LastSeq <= cart.Seq)]));
            return room;
        }
        catch
        {
            await wire.LeaveAsync(id);
            throw;
        }
    }
}
