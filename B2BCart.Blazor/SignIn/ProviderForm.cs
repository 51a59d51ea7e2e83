using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.SignIn;

namespace B2BCart.Blazor.SignIn;

public sealed class RoleForm
{
    public string? Claim { get; set; }
    public string? Value { get; set; }
    public Rights Right { get; set; }
}

/// <summary>An identity provider as typed into the form.</summary>
public sealed class ProviderForm
{
    private const int SpareRoles = 2;
    private static readonly char[] Between = [',', ';', ' ', '\r', '\n', '\t'];

    public string? Issuer { get; set; }
    public string? ClientId { get; set; }

    /// <summary>Empty: the one that is stored stays.</summary>
    public string? Secret { get; set; }
    public string? Domains { get; set; }
    public bool MakesPeople { get; set; }
    public Guid? Unit { get; set; }
    public string[]? NewRights { get; set; }
    public bool IsOnlyWay { get; set; }
    public List<RoleForm>? Roles { get; set; }

    /// <summary>Only look whether somebody answers there.</summary>
    public bool Try { get; set; }

    public static ProviderForm Of(ProviderTerms? terms) => terms is null
        ? new() { NewRights = [nameof(Rights.SeesPrices), nameof(Rights.MaySubmit)] }
        : new()
        {
            Issuer = terms.Issuer, ClientId = terms.ClientId, Domains = string.Join(", ", terms.Domains), MakesPeople = terms.MakesPeople, Unit = terms.Unit?.Value, IsOnlyWay = terms.IsOnlyWay,
            NewRights = [.. EachRight.In(terms.NewRights).Select(right => right.ToString())],
            Roles = [.. terms.Roles.Select(role => new RoleForm { Claim = role.Claim, Value = role.Value, Right = role.Right })],
        };

    /// <summary>With some empty rows at the end, for more.</summary>
    public IEnumerable<RoleForm> RolesAndSpare => Filled.Concat(Enumerable.Range(0, SpareRoles).Select(_ => new RoleForm()));

    public bool Has(Rights right) => New.HasFlag(right);

    public ProviderTerms Read() => new(
        Text(Issuer), Text(ClientId), [.. (Domains ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(one => one.TrimStart('@').ToLowerInvariant()).Distinct()],
        [.. Filled.Select(role => new RoleRule(Text(role.Claim), Text(role.Value), role.Right)).Distinct()], MakesPeople, Unit is { } unit ? new UnitId(unit) : null, New, IsOnlyWay);

    private IEnumerable<RoleForm> Filled => (Roles ?? []).Where(role => Text(role.Claim) + Text(role.Value) is not "");

    /// <summary>Whoever comes by a provider is never admin unless a role says so.</summary>
    private Rights New => EachRight.All.Where(right => right is not Rights.Admin && (NewRights ?? []).Contains(right.ToString())).Aggregate(Rights.None, (all, right) => all | right);

    private static string Text(string? text) => (text ?? "").Trim();
}
