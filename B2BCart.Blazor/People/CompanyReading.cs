using System.Collections.Frozen;
using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Makes a company of its rows. Who has left keeps a name and has no rights, and in a closed company nobody has any.</summary>
internal static class CompanyReading
{
    public static async Task<Company> ReadAsync(AppDb db, CompanyId id, DateTimeOffset now, CancellationToken stop)
    {
        var companies = await db.Set<CompanyRow>().AsNoTracking().Where(row => row.Id == id || row.IsSeller || row.SupportUntil > now).ToListAsync(stop);
        var (company, seller) = (companies.Single(row => row.Id == id), companies.SingleOrDefault(row => row.IsSeller));
        var units = await db.Set<UnitRow>().Where(row => row.Company == id).ToDictionaryAsync(row => row.Id, stop);
        var people = await db.Set<PersonRow>().AsNoTracking().Where(row => row.Company == id || (seller != null && row.Company == seller.Id)).ToListAsync(stop);
        var accounts = await db.Set<Account>().AsNoTracking().Where(row => row.Company == id).ToListAsync(stop);
        var contacts = await db.Set<ContactRow>().AsNoTracking().Where(row => company.IsSeller || row.Company == id).ToListAsync(stop);
        var supported = companies.Where(row => row.SupportUntil > now && row.ClosedAt is null && (company.IsSeller || row.Id == id)).ToList();

        return Of(company, units, people, accounts, await CentresAsync(db, id, stop)) with
        {
            IsSeller = company.IsSeller,
            Seller = seller?.Name ?? company.Name,
            IsClosed = company.ClosedAt is not null,
            Contacts = company.IsSeller ? [] : contacts.Select(row => row.Person).Where(one => people.Any(row => row.Id == one && row.EndedAt is null)).ToFrozenSet(),
            Support = supported.Where(row => row.Id == id).Select(row => new Support(row.SupportUntil!.Value, row.SupportReason ?? "")).SingleOrDefault(),
            HoldsUntil = supported.Select(row => row.SupportUntil!.Value).Append(DateTimeOffset.MaxValue).Min(),
            Rights = RightsIn(company, units, people, contacts.ToLookup(row => row.Person, row => row.Company), [.. supported.Select(row => row.Id)]),
        };
    }

    private static Company Of(CompanyRow company, Dictionary<UnitId, UnitRow> units, List<PersonRow> everybody, List<Account> accounts, ILookup<PersonId, CostCentreId> centres)
    {
        var own = everybody.Where(row => row.Company == company.Id).ToList();
        return new(company.Id, company.Name, company.Currency, units.ToFrozenDictionary(), everybody.ToFrozenDictionary(row => row.Id, row => NameOf(row, company)), FrozenDictionary<PersonId, Person>.Empty)
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById(company.Zone),
            Tolerance = new(company.TolerancePercent, new Money(company.ToleranceAmount, company.Currency)),
            Managers = own.Where(row => row.Manager is not null).ToFrozenDictionary(row => row.Id, row => row.Manager!.Value),
            Authorities = own.Where(row => row.EndedAt is null && row.ApprovalLimit is not null).Select(row => row.Id).ToFrozenSet(),
            Settings = own.Where(row => row.EndedAt is null).ToFrozenDictionary(row => row.Id, row => SettingsOf(row, centres)),
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

    /// <summary>The seller's people have a name in every company: some are met in its carts, or stand in its history.</summary>
    private static Named NameOf(PersonRow row, CompanyRow company) =>
        new(row.Id, row.Name, row.Title, row.Unit) { HasLeft = row.EndedAt is not null, Former = row.Former, IsOfSeller = !company.IsSeller && row.Company != company.Id };

    private static FrozenDictionary<PersonId, Person> RightsIn(CompanyRow company, Dictionary<UnitId, UnitRow> units, List<PersonRow> everybody, ILookup<PersonId, CompanyId> contacts, ImmutableArray<CompanyId> supported) =>
        everybody.Where(row => row.Company == company.Id && row.EndedAt is null && company.ClosedAt is null).ToFrozenDictionary(row => row.Id, row => new Person(row.Id, company.Id, Above(units, row.Unit), row.SeesPrices)
        {
            MaySubmit = row.MaySubmit,
            MayOrder = row.MayOrder,
            IsAdmin = row.IsAdmin,
            IsAuditor = row.IsAuditor,
            RunsCatalog = row.RunsCatalog && company.IsSeller,
            IsOperator = IsOperator(company, row),
            ContactOf = company.IsSeller ? [.. contacts[row.Id]] : [],
            LooksInto = IsOperator(company, row) ? supported : [],
        });

    /// <summary>Not everybody who works for the seller has to do with its customers.</summary>
    private static bool IsOperator(CompanyRow company, PersonRow row) => company.IsSeller && (row.RunsCatalog || row.IsAdmin);

    private static ImmutableArray<UnitId> Above(Dictionary<UnitId, UnitRow> units, UnitId unit)
    {
        var path = ImmutableArray.CreateBuilder<UnitId>();
        for (UnitId? at = unit; at is { } here && units.TryGetValue(here, out var row) && !path.Contains(here); at = row.Above) path.Add(here);
        return path.ToImmutable();
    }
}
