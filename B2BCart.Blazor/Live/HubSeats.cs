using System.Collections.Concurrent;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.SignalR;

namespace B2BCart.Blazor.Live;

/// <summary>Which hub connection of this node sits in which cart. Access taken back unseats at once.</summary>
public sealed class HubSeats(CartRooms rooms, IHubContext<CartHub> hub, PeopleNews news, SupportLog support)
{
    /// <summary>One connection may sit in so many carts.</summary>
    public const int MostCarts = 200;

    private readonly ConcurrentDictionary<(string Connection, CartId Cart), HubSeat> _seats = new();

    public async Task<Result<HubSeat>> TakeAsync(HubCallerContext caller, CartId cart, Person person)
    {
        if (_seats.Keys.Count(key => key.Connection == caller.ConnectionId) >= MostCarts) return new TooManyCartsOpen(MostCarts);

        await LeaveAsync(caller.ConnectionId, cart);
        var seat = new HubSeat(caller.ConnectionId, person, news, hub, leave: mine => LeaveAsync(caller.ConnectionId, cart, mine));
        if ((await seat.SitDownAsync(rooms, cart)).IsRefused(out var no)) return no;

        _seats[(caller.ConnectionId, cart)] = seat;
        if (seat.Access.MayOpen.IsRefused(out no) || (await support.OpenAsync(seat.Access, seat.Whole)).IsRefused(out no))
        {
            await LeaveAsync(caller.ConnectionId, cart, seat);
            return no;
        }

        if (caller.ConnectionAborted.IsCancellationRequested) await LeaveAsync(caller.ConnectionId, cart);
        return seat;
    }

    public Result<Access> AccessOf(string connection, CartId cart) =>
        _seats.TryGetValue((connection, cart), out var seat) && !seat.Access.MayOpen.IsRefused(out _) ? seat.Access : new CartNotFound();

    public void Beat(string connection, CartId cart, LineId? line, bool isEditing, DateTimeOffset now)
    {
        if (_seats.TryGetValue((connection, cart), out var seat)) seat.Beat(new Here(seat.Person, seat.Tab, line, isEditing, false, now));
    }

    public async Task LeaveAsync(string connection, CartId cart)
    {
        if (_seats.TryRemove((connection, cart), out var seat)) await seat.DisposeAsync();
    }

    /// <summary>Only from this seat: the connection may have taken another one meanwhile.</summary>
    private async Task LeaveAsync(string connection, CartId cart, HubSeat seat)
    {
        if (_seats.TryRemove(new((connection, cart), seat))) await seat.DisposeAsync();
    }

    public async Task LeaveAllAsync(string connection)
    {
        foreach (var key in _seats.Keys.Where(key => key.Connection == connection)) await LeaveAsync(key.Connection, key.Cart);
    }
}

public sealed record TooManyCartsOpen(int Most) : Refusal;
