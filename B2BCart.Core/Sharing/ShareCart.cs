using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Sharing;

/// <summary>Opens the cart to a person, a unit or the company, or changes their role.</summary>
/// <param name="Invitation">The words of a mail to the person; nothing = no mail, empty = a mail without words of one's own.</param>
public sealed record ShareCart(Grantee Grantee, CartRole Role, string? Invitation = null) : CartCommand
{
    public const int LongestInvitation = 500;

    public override Grantee? Names => Grantee;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (Role is CartRole.Owner || !Enum.IsDefined(Role)) return new OneOwner();
        if (!Enum.IsDefined(Grantee.Kind) || !facts.IsGranteeKnown) return new NobodyToShareWith();
        if (Grantee == Grantee.Of(cart.Members.Owner)) return new OwnerHasAll();
        if (facts.IsContact && Role > CartRole.Commenter) return new ContactsOnlyComment();

        if (Invitation is not null && Grantee.Kind is not GranteeKind.Person) return new InvitesOnePerson();
        if (Invitation is { Length: > LongestInvitation }) return new InvitationTooLong(LongestInvitation);

        var was = cart.Members.RoleOf(Grantee);
        return was == Role ? Decided.NoEffect : Decided.Of(new CartShared(Grantee, Role, was, Invitation?.Trim()));
    }
}

/// <param name="Invitation">What the mail to them says; nothing when none was asked for.</param>
public sealed record CartShared(Grantee Grantee, CartRole Role, CartRole? Was, string? Invitation = null) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        (Grantee.Kind is GranteeKind.Person ? cart.WithPerson(new(Grantee.Id)) : cart) with { Members = cart.Members.With(Grantee, Role) };
}

public sealed record OneOwner : Refusal;

public sealed record OwnerHasAll : Refusal;

/// <summary>The same answer for a person of another company and for one that does not exist.</summary>
public sealed record NobodyToShareWith : Refusal;

public sealed record InvitationTooLong(int Longest) : Refusal;

/// <summary>Somebody at the seller, who may look and comment.</summary>
public sealed record ContactsOnlyComment : Refusal;

/// <summary>A unit or a company reads no mail.</summary>
public sealed record InvitesOnePerson : Refusal;
