using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Sharing;

/// <summary>Gives up one's own access. What one did in the cart stays.</summary>
public sealed record LeaveCart : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (cart.Members.Owner == facts.Actor.Id) return new OwnerCannotLeave();
        if (cart.Members.Grants.FirstOrDefault(grant => grant.Grantee.Kind is not GranteeKind.Person && grant.Grantee.Covers(facts.Actor)) is { Role: > 0 } group) return new SharedWithYourGroup(group.Grantee);

        return cart.Members.RoleOf(Grantee.Of(facts.Actor.Id)) is { } was ? Decided.Of(new CartLeft(was)) : new NotAMember();
    }
}

public sealed record CartLeft(CartRole Was) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Members = cart.Members.Without(Grantee.Of(stamp.Actor)), RollCall = cart.RollCall?.Without(stamp.Actor) };
}

public sealed record OwnerCannotLeave : Refusal;

/// <summary>Leaving would change nothing: it is open to all of a unit or of the company.</summary>
public sealed record SharedWithYourGroup(Grantee Group) : Refusal;

/// <summary>They read it because they are asked to approve.</summary>
public sealed record NotAMember : Refusal;
