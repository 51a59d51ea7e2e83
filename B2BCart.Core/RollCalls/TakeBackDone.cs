using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.RollCalls;

/// <summary>Not done after all.</summary>
public sealed record TakeBackDone : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (cart.RollCall is not { } call || !call.Asked.Contains(facts.Actor.Id)) return new NotAskedForDone();

        return call.IsDone(facts.Actor.Id) ? Decided.Of(new DoneTakenBack()) : Decided.NoEffect;
    }
}

public sealed record DoneTakenBack : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { RollCall = cart.RollCall?.Back(stamp.Actor) };
}
