using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.RollCalls;

/// <summary>"I'm done": the owner need not wait for me. It stops nobody from editing on.</summary>
public sealed record SayDone : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (cart.RollCall is not { } call || !call.Asked.Contains(facts.Actor.Id)) return new NotAskedForDone();

        return call.IsDone(facts.Actor.Id) ? Decided.NoEffect : Decided.Of(new DoneSaid());
    }
}

public sealed record DoneSaid : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { RollCall = cart.RollCall?.With(stamp) };
}

/// <summary>There is no roll call, or it does not ask them.</summary>
public sealed record NotAskedForDone : Refusal;
