using System.Collections.Concurrent;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Crash;

/// <summary>What the server answered to one command.</summary>
/// <param name="Answer">Nothing when it was refused.</param>
internal sealed record Acknowledgement(CartId Cart, PersonId Actor, CommandId Command, Answer? Answer)
{
    public bool IsEdit => Answer is { Events: > 0 };
}

/// <summary>Every answer that a client got, kept outside of the server.</summary>
internal sealed class Acknowledged
{
    private readonly ConcurrentQueue<Acknowledgement> _all = new();

    public IReadOnlyCollection<Acknowledgement> All => _all;

    public async Task<Reply<Answer>> DoAsync(HubPerson person, CartId cart, CartCommand command)
    {
        var id = new CommandId(Guid.CreateVersion7());
        var reply = await person.ExecuteAsync(cart, id, command);
        _all.Enqueue(new(cart, person.Id, id, reply.Value));
        return reply;
    }
}
