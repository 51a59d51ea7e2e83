using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.RollCalls;

/// <summary>Reminds those who have not said "I'm done", once, the day before. Sent by a worker for the owner.</summary>
/// <param name="Number">The roll call.</param>
public sealed record RemindMissing(int Number) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (cart.RollCall is not { RemindsAt: { } due } call || call.Number != Number) return Decided.NoEffect;

        return facts.Now < due ? new TooEarlyToRemind(due) : Decided.Of(new MissingReminded(call.Missing));
    }
}

public sealed record MissingReminded(ImmutableArray<PersonId> People) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { RollCall = cart.RollCall is { } call ? call with { IsReminded = true } : null };
}

public sealed record TooEarlyToRemind(DateTimeOffset At) : Refusal;
