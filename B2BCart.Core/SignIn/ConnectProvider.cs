using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.SignIn;

/// <summary>People of the company sign in by its own identity provider from now on.</summary>
/// <param name="MayBeNear">A provider on this machine, without TLS, is accepted: for trying out.</param>
/// <param name="IsProven">An admin has come in by it, with these settings.</param>
public sealed record ConnectProvider(ProviderTerms Terms, bool MayBeNear, bool IsProven) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (MayIssue(Terms.Issuer).IsRefused(out var no)) return no;
        if (!IsText(Terms.ClientId)) return new NotAClientId();
        if (MayBeDomains(Terms.Domains).IsRefused(out no)) return no;
        if (Terms.Roles.Length > ProviderTerms.MostRoles || Terms.Roles.Any(role => !IsText(role.Claim) || !IsText(role.Value) || !EachRight.All.Contains(role.Right))) return new NotARole(ProviderTerms.MostRoles);
        if (Terms.MakesPeople && (Terms.Unit is not { } unit || firm.Find(unit).IsRefused(out _, out _))) return new NoSuchUnit();
        if (firm.MayHave(Terms.Managed | Terms.NewRights).IsRefused(out no)) return no;
        if (Terms.IsOnlyWay && !IsProven) return new NotProvenYet();

        return ImmutableArray.Create<CompanyEvent>(new ProviderConnected(Terms.Issuer, Terms));
    }

    public Verdict MayIssue(string issuer) =>
        issuer.Length <= ProviderTerms.LongestText && Uri.TryCreate(issuer, UriKind.Absolute, out var address) && address is { Query: "", Fragment: "", UserInfo: "" }
        && (address.Scheme == Uri.UriSchemeHttps || (MayBeNear && address is { IsLoopback: true, Scheme: "http" })) ? Verdict.Yes : new NotAnIssuer(issuer);

    private static Verdict MayBeDomains(ImmutableArray<string> domains) =>
        domains.Length is 0 or > ProviderTerms.MostDomains ? new NoDomain(ProviderTerms.MostDomains)
        : domains.FirstOrDefault(domain => !IsDomain(domain)) is { } wrong ? new NotADomain(wrong)
        : Verdict.Yes;

    private static bool IsDomain(string text) => text.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(text) == UriHostNameType.Dns && !text.Any(char.IsUpper);

    private static bool IsText(string text) => text.Length is > 0 and <= ProviderTerms.LongestText && !text.Any(char.IsControl);
}

public sealed record ProviderConnected(string Issuer, ProviderTerms Terms) : CompanyEvent;

public sealed record NotAnIssuer(string Text) : Refusal;

public sealed record NotAClientId : Refusal;

public sealed record NoDomain(int Most) : Refusal;

public sealed record NotADomain(string Text) : Refusal;

public sealed record NotARole(int Most) : Refusal;

/// <summary>Else a typing error would lock everybody out, admins among them.</summary>
public sealed record NotProvenYet : Refusal;
