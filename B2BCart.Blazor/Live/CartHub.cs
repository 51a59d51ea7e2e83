using System.Text.Json;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.SignIn;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace B2BCart.Blazor.Live;

/// <summary>
/// The public real-time API of carts, for any SignalR client that is signed in. The server sends <c>revision</c>, <c>here</c>, <c>gone</c> and <c>closed</c>.
/// Every method answers a <see cref="Reply{T}"/>: a value, or the refusal with its name and data. What was asked for is finished, though its client is cut meanwhile.
/// </summary>
[Authorize]
public sealed class CartHub(CartWriter writer, ICartStore store, HubSeats seats, PeopleBook people, TimeProvider time) : Hub
{
    public const string Path = "/hubs/cart";

    /// <summary>Opens a cart: from now on its revisions are sent here. The client drops those up to the seq of the answer and reads on where it sees a gap.</summary>
    public async Task<Reply<Cart>> Join(CartId cart)
    {
        var seat = await seats.TakeAsync(Context, cart, await MeAsync());
        return seat.IsRefused(out var no, out var taken) ? Reply.No<Cart>(no) : Reply.Of(taken.Cart);
    }

    public async Task Leave(CartId cart) => await seats.LeaveAsync(Context.ConnectionId, cart);

    /// <summary>Carries out a command under an id that the sender picks; the same id again gets the same answer.</summary>
    public async Task<Reply<Answer>> Execute(CartId cart, CommandId id, JsonElement command)
    {
        if (CommandReader.Read(command).IsRefused(out var no, out var read)) return Reply.No<Answer>(no);
        return (await writer.ExecuteAsync(await MeAsync(), cart, id, read)).IsRefused(out no, out var answered)
            ? Reply.No<Answer>(no)
            : Reply.Of(new Answer(answered.Revision, answered.FirstSeq, answered.Events, answered.Rows));
    }

    /// <summary>The revisions of an open cart from an event on, oldest first, at most about 500 events a call.</summary>
    public async Task<Reply<Revision[]>> Read(CartId cart, long fromSeq)
    {
        if (seats.AccessOf(Context.ConnectionId, cart).IsRefused(out var no, out var access)) return Reply.No<Revision[]>(no);
        var revisions = await store.ReadAsync(cart, Math.Max(1, fromSeq), Room.RecentEvents, CancellationToken.None);
        return Reply.Of(access.Reads(revisions).Select(revision => revision.SeenBy(access.Sight)).ToArray());
    }

    /// <summary>Tells the others where this client is in an open cart; to be repeated every ten seconds.</summary>
    public void Here(CartId cart, LineId? line, bool isEditing) => seats.Beat(Context.ConnectionId, cart, line, isEditing, time.GetUtcNow());

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await seats.LeaveAllAsync(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    private async ValueTask<Person> MeAsync() =>
        Context.User?.PersonId() is { } id && await people.FindAsync(id) is { } me
            ? me
            : throw new HubException("You are not signed in.");
}
