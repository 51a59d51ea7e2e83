using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Sharing;

public readonly record struct Grant(Grantee Grantee, CartRole Role);

/// <summary>Whom a cart is open to. Private to its owner until shared.</summary>
public sealed record Members(ImmutableArray<Grant> Grants)
{
    public static Members None { get; } = new([]);

    public static Members OwnedBy(PersonId owner) => new([new(Grantee.Of(owner), CartRole.Owner)]);

    public PersonId Owner => new(Grants.First(grant => grant.Role == CartRole.Owner).Grantee.Id);

    public CartRole? RoleOf(Grantee grantee) => Grants.Where(grant => grant.Grantee == grantee).Select(grant => (CartRole?)grant.Role).FirstOrDefault();

    /// <summary>The highest of all grants that cover the person; none = the cart does not exist for them.</summary>
    public CartRole? RoleOf(Person person)
    {
        CartRole? highest = null;
        foreach (var grant in Grants)
        {
            if (grant.Grantee.Covers(person) && (highest is null || grant.Role > highest)) highest = grant.Role;
        }

        return highest;
    }

    public Members With(Grantee grantee, CartRole role) => new(Without(grantee).Grants.Add(new(grantee, role)));

    public Members Without(Grantee grantee) => new(Grants.RemoveAll(grant => grant.Grantee == grantee));

    /// <summary>Whoever owned it stays as an editor.</summary>
    public Members HandedTo(PersonId owner)
    {
        var before = Owner;
        return new([new(Grantee.Of(owner), CartRole.Owner), .. Without(Grantee.Of(before)).Without(Grantee.Of(owner)).With(Grantee.Of(before), CartRole.Editor).Grants]);
    }
}
