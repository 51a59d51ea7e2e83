using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Sharing;

/// <summary>Gives up one's own access. What one did in the cart stays.</summary>
public sealed record LeaveCart : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no) || May(cart, facts.Actor).IsRefused(out no)) return no;

        return Decided.Of(new CartLeft(cart.Members.RoleOf(Grantee.Of(facts.Actor.Id))!.Value));
    }

    /// <summary>Has somebody an access of their own to give up, and would it end by that?</summary>
    public static Verdict May(Cart cart, Person person) =>
        cart.Members.Owner == person.Id ? new OwnerCannotLeave()
        : cart.Members.Grants.FirstOrDefault(grant => grant.Grantee.Kind is not GranteeKind.Person && grant.Grantee.Covers(person)) is { Role: > 0 } group ? new SharedWithYourGroup(group.Grantee)
        : cart.Members.RoleOf(Grantee.Of(person.Id)) is null ? new NotAMember()
        : Verdict.Yes;
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
