using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>Ship-to, cost centres, language and zone of a row; a column that is not in the file leaves what was.</summary>
internal sealed class SettingsReading(Firm firm)
{
    /// <param name="refused">Takes in what cannot be.</param>
    public PersonSettings Read(PeopleRow row, PersonSettings was, List<Refusal> refused) => new(
        ImportReading.Take(ShipTo(row, was), refused), ImportReading.Take(CostCentres(row, was), refused),
        ImportReading.Take(Language(row, was), refused), ImportReading.Take(Zone(row, was), refused));

    private Result<AddressId?> ShipTo(PeopleRow row, PersonSettings was)
    {
        if (!row.Says(PeopleColumn.ShipTo)) return was.ShipTo;
        if (row.Of(PeopleColumn.ShipTo) is not { Length: > 0 } name) return (AddressId?)null;

        return firm.Addresses.FirstOrDefault(one => string.Equals(one.Value.Name, name, StringComparison.OrdinalIgnoreCase)) is { Value: not null } found ? (AddressId?)found.Key : new UnknownAddress(name);
    }

    private Result<ImmutableArray<CostCentreId>> CostCentres(PeopleRow row, PersonSettings was)
    {
        if (!row.Says(PeopleColumn.CostCentres)) return was.CostCentres;

        List<CostCentreId> centres = [];
        foreach (var number in row.Each(PeopleColumn.CostCentres))
        {
            if (firm.CostCentres.FirstOrDefault(one => string.Equals(one.Value.Number, number, StringComparison.OrdinalIgnoreCase)) is not { Value: not null } found) return new UnknownCostCentre(number);
            centres.Add(found.Key);
        }

        return centres.Distinct().ToImmutableArray();
    }

    private static Result<string?> Language(PeopleRow row, PersonSettings was) => !row.Says(PeopleColumn.Language) ? was.Language : row.Of(PeopleColumn.Language).ToLowerInvariant() switch
    {
        "" => (string?)null,
        "en" or "english" or "englisch" => (string?)"en",
        "de" or "german" or "deutsch" => (string?)"de",
        var other => new NotALanguage(other),
    };

    private static Result<string?> Zone(PeopleRow row, PersonSettings was) => row.Says(PeopleColumn.Zone) ? TimeZoneText.Read(row.Of(PeopleColumn.Zone)) : was.Zone;
}

public sealed record UnknownAddress(string Text) : Refusal;

public sealed record UnknownCostCentre(string Number) : Refusal;
