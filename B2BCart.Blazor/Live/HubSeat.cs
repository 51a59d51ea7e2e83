using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.SignalR;

namespace B2BCart.Blazor.Live;

/// <summary>One hub connection in one cart: a member of the group of its sight for as long as access lasts.</summary>
public sealed class HubSeat(string connection, Person asked, PeopleNews news, IHubContext<CartHub> hub, Func<HubSeat, Task> leave) : IAsyncDisposable
{
    private CartRooms? _rooms;
    private volatile Room? _room;
    private int _isClosed;
    private volatile Person? _person = asked;
    private IDisposable? _listening;

    public PersonId Person { get; } = asked.Id;

    public Guid Tab { get; } = Guid.CreateVersion7();

    public Access Access => _person is { } person ? Access.Of(person, _room!.Cart) : new(Person, null, Sight.Nothing);

    /// <summary>All of it, whatever they may see: never to be sent.</summary>
    public Cart Whole => _room!.Cart;

    public Cart Cart => _room!.CartSeenBy(Access.Sight);

    public async Task<Verdict> SitDownAsync(CartRooms rooms, CartId cart)
    {
        _listening = news.Listen(Person, Become);
        (_rooms, _room) = (rooms, await rooms.EnterAsync(cart, Changed));
        if (!Access.MayOpen.IsRefused(out var no)) await hub.Groups.AddToGroupAsync(connection, CartGroups.Of(cart, Access.Sight));
        if (no is null && !Access.MayOpen.IsRefused(out no)) return Verdict.Yes;

        await DisposeAsync();
        return no;
    }

    public void Beat(Here here)
    {
        if (!Access.MayOpen.IsRefused(out _)) _rooms!.Publish(_room!, here);
    }

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        if (Interlocked.Exchange(ref _isClosed, 1) == 0) await UngroupAsync();
        _rooms!.PublishGone(_room!, Tab);
        await _rooms.LeaveAsync(_room!, Changed);
    }

    /// <summary>Who sees another part of the cart from now on has to come in again.</summary>
    private void Become(Person? person)
    {
        var saw = _room is { Cart.Exists: true } ? Access.Sight : default;
        _person = person is { } now && _room is { } room && saw.Cart && Access.Of(now, room.Cart).Sight != saw ? null : person;
        Changed();
    }

    private void Changed()
    {
        if (_room is not { Cart.Exists: true } room || !Access.MayOpen.IsRefused(out _) || Interlocked.Exchange(ref _isClosed, 1) == 1) return;
        var end = room.Cart.Edited;
        var ungrouped = UngroupAsync();
        _ = Task.Run(async () =>
        {
            await ungrouped;
            await hub.Clients.Client(connection).SendAsync("closed", room.Id, end.Actor, end.At);
            await leave(this);
        });
    }

    /// <summary>Begun before anything further is published, so that nothing said after the end arrives here.</summary>
    private async Task UngroupAsync()
    {
        await hub.Groups.RemoveFromGroupAsync(connection, CartGroups.Of(_room!.Id, Sight.Full));
        await hub.Groups.RemoveFromGroupAsync(connection, CartGroups.Of(_room.Id, new(Cart: true, Prices: false)));
    }
}
