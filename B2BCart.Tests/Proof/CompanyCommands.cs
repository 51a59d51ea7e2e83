using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.SignIn;

namespace B2BCart.Tests.Proof;

/// <summary>One command of companies: sent by an admin about their own it is done, about what is not theirs it is as if that did not exist.</summary>
/// <param name="Make">The command about a unit and a person, and about somebody or something that is yet to be.</param>
/// <param name="NotFound">How an admin is refused who names what is not theirs.</param>
internal sealed record CompanyCommandRow(Type Command, string NotFound, Func<UnitId, PersonId, Guid, CompanyCommand> Make)
{
    /// <summary>What an admin is answered about their own.</summary>
    public string Done { get; init; } = "done";

    /// <summary>What an admin of the seller is answered about their own, where that is of no use to them.</summary>
    public string? BySeller { get; init; }

    public string Expects(Role role, Whose whose) =>
        !Roles.In(role, whose).HasFlag(May.RunCompany) ? nameof(NotYoursToRun)
        : role is Role.Seller && BySeller is { } other ? other
        : whose is Whose.Own || (role, whose) is (Role.Admin, Whose.Shared) ? Done
        : NotFound;
}

/// <summary>The table of commands of companies. A new one needs a line here.</summary>
internal static class CompanyCommands
{
    public static IReadOnlyList<CompanyCommandRow> All { get; } =
    [
        On("NoSuchUnit", (unit, _, id) => new InvitePerson(new(id), unit, null, null, Rights.None)),
        On("NoSuchPerson", (_, person, _) => new InviteAgain(person)),
        On("NoSuchPerson", (unit, person, _) => new ChangePerson(person, unit, null, null, Rights.None, false, false)),
        On("NoSuchPerson", (_, person, _) => new DeactivatePerson(person, null)),
        On("NoSuchUnit", (unit, _, id) => new CreateUnit(new(id), $"unit {id}", unit)),
        On("NoSuchUnit", (unit, _, id) => new ChangeUnit(unit, $"unit {id}", null)),
        On("NoSuchUnit", (unit, _, id) => new RemoveUnit(unit)) with { Done = nameof(UnitInUse) },
        On("NoSuchPerson", (_, person, _) => new ChooseSettings(person, "de", "Europe/Berlin")),
        On("NoSuchPerson", (_, person, _) => new ErasePerson(person)) with { Done = nameof(EraseWhoHasLeft) },
        On("NoSuchUnit", (unit, _, id) => new ImportPeople([new(new(id), $"unit {id}", unit)], [])),
        On("NoSuchUnit", (unit, _, id) => new KeepCostCentre(new(id), $"{id}"[..30], "centre", [unit])),
        On("done", (_, _, id) => new KeepAddress(new(id), $"place {id}", "street", "city", "DE")),
        On("NoSuchUnit", (unit, _, id) => new ConnectProvider(new("https://id.example", "client", [$"{id}.example"], [], true, unit, Rights.None, false), false, false)),
        On("done", (_, _, _) => new DisconnectProvider("https://id.example")),
        On("done", (_, _, _) => new GrantSupport(1, "why")) with { BySeller = nameof(SellerNeedsNoSupport) },
        On("done", (_, _, _) => new EndSupport()),
    ];

    private static CompanyCommandRow On<T>(string notFound, Func<UnitId, PersonId, Guid, T> make) where T : CompanyCommand => new(typeof(T), notFound, make);
}
