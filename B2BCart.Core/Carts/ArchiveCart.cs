using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Puts a cart away: it leaves the lists and is read-only until it is brought back. The owner's; not while somebody is asked about it.</summary>
public sealed record ArchiveCart : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (cart.IsArchived) return Decided.NoEffect;

        return MayBePutAway(cart).IsRefused(out no) ? no : Decided.Of(new CartArchived());
    }

    internal static Verdict MayBePutAway(Cart cart) =>
        cart.State is CartState.InReview or CartState.ChangesRequested or CartState.Approved ? new WithdrawFirst(cart.State) : Verdict.Yes;
}

public sealed record CartArchived : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Archived = stamp, RollCall = null };
}

public sealed record WithdrawFirst(CartState State) : Refusal;
