using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Makes a rejected cart a draft again: the same cart, with its history.</summary>
public sealed record ReopenCart : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayReopen.IsRefused(out var no)) return no;

        return cart.State is CartState.Rejected ? Decided.Of(new CartReopened()) : new NotRejected(cart.State);
    }
}

public sealed record CartReopened : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Review = null };
}

public sealed record NotRejected(CartState State) : Refusal;
