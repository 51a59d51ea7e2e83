using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.SignIn;

/// <summary>Of whom the provider says this, has this right.</summary>
public sealed record RoleRule(string Claim, string Value, Rights Right);

/// <summary>What a company agrees with its own identity provider; the secret stands elsewhere.</summary>
/// <param name="Domains">Of the addresses that the provider may vouch for, in small letters.</param>
/// <param name="MakesPeople">Whoever it vouches for and nobody knows becomes one of the company.</param>
/// <param name="Unit">Where they come in.</param>
/// <param name="NewRights">What they may do, unless <paramref name="Roles"/> decide about it.</param>
/// <param name="IsOnlyWay">For people with these addresses; passwords and passkeys of ours let them in no longer.</param>
public sealed record ProviderTerms(string Issuer, string ClientId, ImmutableArray<string> Domains, ImmutableArray<RoleRule> Roles, bool MakesPeople, UnitId? Unit, Rights NewRights, bool IsOnlyWay)
{
    public const int LongestText = 200;
    public const int MostDomains = 20;
    public const int MostRoles = 50;

    /// <summary>The rights that the provider decides about; all others stay an admin's.</summary>
    public Rights Managed => Roles.Aggregate(Rights.None, (all, role) => all | role.Right);

    /// <param name="said">Claims and values, as the provider signed them.</param>
    public Rights Given(IReadOnlyCollection<(string Claim, string Value)> said) =>
        Roles.Where(role => said.Contains((role.Claim, role.Value))).Aggregate(Rights.None, (all, role) => all | role.Right);

    public bool VouchesFor(string email) => email.LastIndexOf('@') is var at and > 0 && Domains.Contains(email[(at + 1)..].ToLowerInvariant());
}
