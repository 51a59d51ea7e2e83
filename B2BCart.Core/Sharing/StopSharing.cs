using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Sharing;

/// <summary>Takes access back. Open pages of those who lose it close.</summary>
public sealed record StopSharing(Grantee Grantee) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (Grantee == Grantee.Of(cart.Members.Owner)) return new OwnerHasAll();

        return cart.Members.RoleOf(Grantee) is { } was ? Decided.Of(new SharingStopped(Grantee, was)) : Decided.NoEffect;
    }
}

public sealed record SharingStopped(Grantee Grantee, CartRole Was) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with
    {
        Members = cart.Members.Without(Grantee),
        RollCall = Grantee.Kind is GranteeKind.Person ? cart.RollCall?.Without(new(Grantee.Id)) : cart.RollCall,
    };
}
