using B2BCart.Blazor.Storage;
using B2BCart.Core.Budgets;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>A company with somebody in each role. Those of one world have the same shape; every text of a company holds its mark.</summary>
internal sealed class Firm(int number, string mark, bool isSeller = false)
{
    /// <summary>Nothing costs so much, and nobody has so much to spend.</summary>
    private const long Budget = 93_517_42;

    public static Currency Euro { get; } = Currency.Of("EUR");

    public static IReadOnlyList<Role> People { get; } =
        [Role.Owner, Role.Editor, Role.Contributor, Role.Commenter, Role.Viewer, Role.NoRole, Role.Asked, Role.Admin, Role.Buyer, Role.NoPrices, Role.Auditor, Role.Deactivated];

    public string Mark => mark;

    public CompanyId Id { get; } = new(Guid(number, 0, 0));

    public UnitId Unit { get; } = new(Guid(number, 1, 1));

    public UnitId UnitBelow { get; } = new(Guid(number, 1, 2));

    public Guid Address { get; } = Guid(number, 3, 1);

    public Guid CostCentre { get; } = Guid(number, 4, 1);

    public RuleId Rule { get; } = new(Guid(number, 5, 1));

    public EnvelopeId Envelope { get; } = new(Guid(number, 6, 1));

    /// <summary>Everything that can be named by an id and is this company's.</summary>
    public IReadOnlyList<Guid> Ids => [Id.Value, Unit.Value, UnitBelow.Value, Address, CostCentre, Rule.Value, Envelope.Value, .. People.Select(role => Of(role).Value)];

    public PersonId Of(Role role) => new(Guid(number, 2, (int)role));

    public IEnumerable<object> Rows(DateOnly today) =>
    [
        new CompanyRow { Id = Id, Name = $"{mark} company", Currency = Euro, LastResort = Of(Role.Asked), SecondLastResort = Of(Role.Admin), VatId = $"{mark} VAT", SupportReason = $"{mark} reason", IsSeller = isSeller },
        new UnitRow { Id = Unit, Company = Id, Name = $"{mark} unit" },
        new UnitRow { Id = UnitBelow, Company = Id, Name = $"{mark} unit below", Above = Unit },
        new AddressRow { Id = Address, Company = Id, Name = $"{mark} place", Street = $"{mark} street", City = $"{mark} city", Country = "DE" },
        new CostCentreRow { Id = CostCentre, Company = Id, Number = $"{mark} 41", Name = $"{mark} cost centre" },
        new CostCentreUseRow { CostCentre = CostCentre, Unit = Unit },
        new RuleRow { Id = Rule, Company = Id, Over = 0, Currency = Euro, Asks = Asks.Manager },
        new EnvelopeRow
        {
            Id = Envelope, Company = Id, CostCentre = CostCentre, Name = $"{mark} budget", From = today.AddDays(-40), To = today.AddDays(40), Currency = Euro,
            Allocated = Budget, OnOver = OverBudget.Inform, Owner = Of(Role.Asked),
        },
        new ProviderRow
        {
            Company = Id, Issuer = $"https://id.{mark}.example".ToLowerInvariant(), ClientId = $"{mark} client", Secret = $"{mark} secret", MakesPeople = false, NewRights = Rights.None, IsOnlyWay = false,
            Version = Guid(number, 7, 1),
        },
        new ProviderDomainRow { Domain = $"id.{mark}.example".ToLowerInvariant(), Company = Id },
        new ProviderRoleRow { Company = Id, Claim = $"{mark} claim", Value = $"{mark} value", Right = Rights.SeesPrices },
        new ProviderPersonRow { Company = Id, Subject = $"{mark} subject", Person = Of(Role.Viewer) },
        .. People.Select(Person),
        .. People.Select(Account),
    ];

    public Account Account(Role role) => new()
    {
        Id = Of(role).Value, Company = Id, UserName = Mail(role), NormalizedUserName = Mail(role).ToUpperInvariant(), Email = Mail(role), NormalizedEmail = Mail(role).ToUpperInvariant(),
        EmailConfirmed = true, NewEmail = role is Role.Viewer ? $"new.{Mail(role)}" : null, SecurityStamp = $"{mark} stamp of {role}",
    };

    private PersonRow Person(Role role) => new()
    {
        Id = Of(role), Company = Id, Unit = Unit, Name = $"{mark} {role}", Title = $"{mark} title", Email = Mail(role),
        Manager = role is Role.Admin ? null : Of(role is Role.Asked ? Role.Admin : Role.Asked),
        ApprovalLimit = role is Role.Asked or Role.Admin ? 48_157_31_00 : null,
        SeesPrices = role is not Role.NoPrices, MaySubmit = role is not Role.NoPrices, MayOrder = role is Role.Buyer, RunsCatalog = role is Role.Buyer || (isSeller && role is Role.Admin), IsAdmin = role is Role.Admin, IsAuditor = role is Role.Auditor,
    };

    private string Mail(Role role) => $"{role}@{mark}.example".ToLowerInvariant();

    private static Guid Guid(int number, int kind, int which) => new($"0193b000-0000-7000-8000-0000{number:00}{kind:00}{which:0000}");
}
