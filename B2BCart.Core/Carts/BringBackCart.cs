using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes a cart out of the archive, as it was.</summary>
public sealed record BringBackCart : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;

        return cart.IsArchived ? Decided.Of(new CartBroughtBack()) : Decided.NoEffect;
    }
}

public sealed record CartBroughtBack : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Archived = null };
}
