using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.RollCalls;

/// <summary>Nobody is waited for any more.</summary>
public sealed record EndRollCall : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;

        return cart.RollCall is null ? Decided.NoEffect : Decided.Of(new RollCallEnded());
    }
}

public sealed record RollCallEnded : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { RollCall = null };
}
