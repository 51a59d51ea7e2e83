using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>What new carts, pages and mails of somebody begin with.</summary>
/// <param name="ShipTo">Where their new carts go.</param>
/// <param name="CostCentres">Those they may charge; none = all that their unit may.</param>
/// <param name="Language">One of <see cref="Languages"/>; nothing = what the browser asks for, and in mails the server's.</param>
/// <param name="Zone">An IANA zone; nothing = the browser's, and in mails the company's.</param>
public sealed record PersonSettings(AddressId? ShipTo, ImmutableArray<CostCentreId> CostCentres, string? Language, string? Zone)
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "de"];

    public static PersonSettings None { get; } = new(null, [], null, null);

    public Verdict MayBeIn(Firm firm)
    {
        if (ShipTo is { } address && !firm.Addresses.ContainsKey(address)) return new NoSuchAddress();
        if (!CostCentres.All(firm.CostCentres.ContainsKey)) return new NoSuchCostCentre();

        return Language is null || Languages.Contains(Language) ? Verdict.Yes : new NotALanguage(Language);
    }

    /// <summary>One event for each thing that is another than it was.</summary>
    internal IEnumerable<CompanyEvent> Since(PersonSettings was, PersonId person)
    {
        if (ShipTo != was.ShipTo) yield return new ShipToChanged(person, was.ShipTo, ShipTo);
        foreach (var given in CostCentres.Except(was.CostCentres)) yield return new CostCentreGiven(person, given);
        foreach (var taken in was.CostCentres.Except(CostCentres)) yield return new CostCentreTaken(person, taken);
        if (Language != was.Language) yield return new LanguageChanged(person, was.Language, Language);
        if (Zone != was.Zone) yield return new ZoneChanged(person, was.Zone, Zone);
    }
}

public sealed record ShipToChanged(PersonId Person, AddressId? From, AddressId? To) : CompanyEvent;

/// <summary>From now on they may charge only those given to them.</summary>
public sealed record CostCentreGiven(PersonId Person, CostCentreId CostCentre) : CompanyEvent;

public sealed record CostCentreTaken(PersonId Person, CostCentreId CostCentre) : CompanyEvent;

public sealed record LanguageChanged(PersonId Person, string? From, string? To) : CompanyEvent;

public sealed record ZoneChanged(PersonId Person, string? From, string? To) : CompanyEvent;

/// <summary>The same answer for an address of another company and for one that does not exist.</summary>
public sealed record NoSuchAddress : Refusal;

public sealed record NoSuchCostCentre : Refusal;

public sealed record NotALanguage(string Text) : Refusal;
