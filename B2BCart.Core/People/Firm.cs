using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

public sealed record FirmUnit(UnitId Id, string Name, UnitId? Above);

/// <summary>One of a company, without name and address.</summary>
/// <param name="Limit">Up to how much they may approve, in minor units of the company's currency; nothing = no authority.</param>
/// <param name="HasLeft">Then nothing else of it counts.</param>
public sealed record FirmPerson(PersonId Id, UnitId Unit, PersonId? Manager, long? Limit, Rights Rights, bool HasLeft)
{
    public bool IsAdmin => !HasLeft && Rights.HasFlag(Rights.Admin);

    /// <summary>Nobody has come in as them yet, and perhaps nobody ever will.</summary>
    public bool IsInvited { get; init; }

    public PersonSettings Settings { get; init; } = PersonSettings.None;

    /// <summary>Which former colleague they are called since name and address were erased.</summary>
    public int? Former { get; init; }
}

/// <summary>A place that things are sent to.</summary>
public sealed record FirmAddress(string Name, string Street, string City, string Country);

/// <param name="Units">May charge it, with the units below them.</param>
public sealed record FirmCostCentre(string Number, string Name, ImmutableHashSet<UnitId> Units);

/// <summary>Who and what a company is made of: what a decision about its people and units looks at.</summary>
public sealed record Firm(ImmutableDictionary<UnitId, FirmUnit> Units, ImmutableDictionary<PersonId, FirmPerson> People)
{
    public const int LongestUnitName = 80;

    public ImmutableDictionary<AddressId, FirmAddress> Addresses { get; init; } = ImmutableDictionary<AddressId, FirmAddress>.Empty;

    public ImmutableDictionary<CostCentreId, FirmCostCentre> CostCentres { get; init; } = ImmutableDictionary<CostCentreId, FirmCostCentre>.Empty;

    /// <summary>Of a company that is not there yet.</summary>
    public static Firm New { get; } = new(ImmutableDictionary<UnitId, FirmUnit>.Empty, ImmutableDictionary<PersonId, FirmPerson>.Empty);

    public string Name { get; init; } = "";

    /// <summary>What "today" means there: an IANA zone.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Of the mails to its people; nothing = that of the installation.</summary>
    public string? Language { get; init; }

    public string VatId { get; init; } = "";

    /// <summary>The one company of the installation that sells; all others buy from it.</summary>
    public bool IsSeller { get; init; }

    /// <summary>Nobody of it comes in until it is opened again.</summary>
    public bool IsClosed { get; init; }

    public DateTimeOffset Now { get; init; }

    /// <summary>Until then the seller may look into its carts.</summary>
    public DateTimeOffset? SupportUntil { get; init; }

    public bool HasSupport => SupportUntil > Now;

    /// <summary>The units to which carts are open, or in which people come in by the identity provider.</summary>
    public ImmutableHashSet<UnitId> UnitsAtWork { get; init; } = [];

    /// <summary>Who at the seller its people may share a cart with.</summary>
    public ImmutableHashSet<PersonId> Contacts { get; init; } = [];

    /// <summary>Everybody at the seller who is there.</summary>
    public ImmutableHashSet<PersonId> Sellers { get; init; } = [];

    /// <summary>Nobody can be worked with who has left.</summary>
    public Result<FirmPerson> Find(PersonId person) =>
        !People.TryGetValue(person, out var found) ? new NoSuchPerson() : found.HasLeft ? new PersonHasLeft(person) : found;

    public Result<FirmUnit> Find(UnitId unit) => Units.TryGetValue(unit, out var found) ? found : new NoSuchUnit();

    /// <summary>Does anything hang on it? Also somebody who has left, as the unit in which they were.</summary>
    public bool IsInUse(UnitId unit) =>
        People.Values.Any(person => person.Unit == unit) || Units.Values.Any(one => one.Above == unit) || CostCentres.Values.Any(centre => centre.Units.Contains(unit)) || UnitsAtWork.Contains(unit);

    /// <summary>Would nobody be left who runs the company? An invitation that nobody took up runs nothing.</summary>
    public bool IsLastAdmin(PersonId person) =>
        People.GetValueOrDefault(person) is { IsAdmin: true } leaves && !People.Values.Any(one => one.Id != person && one.IsAdmin && (leaves.IsInvited || !one.IsInvited));

    /// <summary>The place of somebody: a unit that is there, under somebody who is there, who is not below them.</summary>
    /// <param name="was">Their manager until now, who may have left since.</param>
    public Verdict MayStand(PersonId person, UnitId unit, PersonId? manager, PersonId? was)
    {
        if (Find(unit).IsRefused(out var no, out _)) return no;
        if (manager is { } above && above != was && Find(above).IsRefused(out no, out _)) return no;

        HashSet<PersonId> passed = [];
        for (var at = manager; at is { } here && passed.Add(here); at = People.GetValueOrDefault(here)?.Manager)
        {
            if (here == person) return new ManagersMakeACircle(manager!.Value);
        }

        return Verdict.Yes;
    }

    /// <param name="above">A unit that is there.</param>
    public Verdict MayStand(UnitId unit, UnitId? above)
    {
        for (var at = above; at is { } here; at = Units[here].Above)
        {
            if (here == unit) return new UnitsMakeACircle(Units[above!.Value].Name);
        }

        return Verdict.Yes;
    }

    /// <summary>The catalog is one for all companies, so only the seller's people run it.</summary>
    public Verdict MayHave(Rights rights) => rights.HasFlag(Rights.RunsCatalog) && !IsSeller ? new CatalogIsTheSellers() : Verdict.Yes;

    public Verdict MayBeCalled(UnitId unit, string name) =>
        name.Length is 0 or > LongestUnitName ? new NotAUnitName(LongestUnitName)
        : Units.Values.Any(one => one.Id != unit && string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)) ? new UnitNameTaken(name)
        : Verdict.Yes;
}

/// <summary>The same answer for a person of another company and for one that does not exist.</summary>
public sealed record NoSuchPerson : Refusal;

public sealed record PersonHasLeft(PersonId Person) : Refusal;

public sealed record NoSuchUnit : Refusal;

public sealed record ManagersMakeACircle(PersonId Manager) : Refusal;

public sealed record UnitsMakeACircle(string Above) : Refusal;

public sealed record NotAUnitName(int Longest) : Refusal;

public sealed record UnitNameTaken(string Unit) : Refusal;

public sealed record CatalogIsTheSellers : Refusal;
