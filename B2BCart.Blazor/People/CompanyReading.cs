using System.Collections.Frozen;
using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Makes a company of its rows. Who has left keeps a name and has no rights.</summary>
internal static class CompanyReading
{
    public static Company Of(CompanyRow company, Dictionary<UnitId, UnitRow> units, List<PersonRow> everybody, List<Account> accounts, ILookup<PersonId, CostCentreId> centres)
    {
        var here = everybody.Where(row => row.EndedAt is null).ToList();
        return new(
            company.Id,
            company.Name,
            company.Currency,
            units.ToFrozenDictionary(),
            everybody.ToFrozenDictionary(row => row.Id, row => new Named(row.Id, row.Name, row.Title, row.Unit, row.RunsCatalog && row.EndedAt is null) { HasLeft = row.EndedAt is not null }),
            here.ToFrozenDictionary(row => row.Id, row => new Person(row.Id, company.Id, Above(units, row.Unit), row.SeesPrices) { MaySubmit = row.MaySubmit, MayOrder = row.MayOrder, IsAdmin = row.IsAdmin, IsAuditor = row.IsAuditor }))
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById(company.Zone),
            Tolerance = new(company.TolerancePercent, new Money(company.ToleranceAmount, company.Currency)),
            Managers = everybody.Where(row => row.Manager is not null).ToFrozenDictionary(row => row.Id, row => row.Manager!.Value),
            Authorities = here.Where(row => row.ApprovalLimit is not null).Select(row => row.Id).ToFrozenSet(),
            Settings = here.ToFrozenDictionary(row => row.Id, row => SettingsOf(row, centres)),
            LastResorts = [.. new[] { company.LastResort, company.SecondLastResort }.OfType<PersonId>()],
            Stamps = accounts.Where(row => row.SecurityStamp is not null).ToFrozenDictionary(row => new PersonId(row.Id), row => row.SecurityStamp!),
        };
    }

    public static PersonSettings SettingsOf(PersonRow row, ILookup<PersonId, CostCentreId> centres) =>
        new(row.ShipTo is { } address ? new AddressId(address) : null, [.. centres[row.Id]], row.Language, row.Zone);

    /// <summary>The cost centres that are given to each of a company.</summary>
    public static async Task<ILookup<PersonId, CostCentreId>> CentresAsync(AppDb db, CompanyId company, CancellationToken stop = default)
    {
        var rows = await db.Set<PersonCostCentreRow>().AsNoTracking().Where(row => db.Set<PersonRow>().Any(person => person.Id == row.Person && person.Company == company)).ToListAsync(stop);
        return rows.ToLookup(row => row.Person, row => new CostCentreId(row.CostCentre));
    }

    private static ImmutableArray<UnitId> Above(Dictionary<UnitId, UnitRow> units, UnitId unit)
    {
        var path = ImmutableArray.CreateBuilder<UnitId>();
        for (UnitId? at = unit; at is { } here && units.TryGetValue(here, out var row) && !path.Contains(here); at = row.Above) path.Add(here);
        return path.ToImmutable();
    }
}
