using System.Collections.Frozen;
using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>Makes a company of its rows. Who has left keeps a name and has no rights.</summary>
internal static class CompanyReading
{
    public static Company Of(CompanyRow company, Dictionary<UnitId, UnitRow> units, List<PersonRow> everybody, List<Account> accounts)
    {
        var here = everybody.Where(row => row.EndedAt is null).ToList();
        return new(
            company.Id,
            company.Name,
            company.Currency,
            units.ToFrozenDictionary(),
            everybody.ToFrozenDictionary(row => row.Id, row => new Named(row.Id, row.Name, row.Title, row.Unit, row.RunsCatalog && row.EndedAt is null) { HasLeft = row.EndedAt is not null }),
            here.ToFrozenDictionary(row => row.Id, row => new Person(row.Id, company.Id, Above(units, row.Unit), row.SeesPrices) { MaySubmit = row.MaySubmit, MayOrder = row.MayOrder, IsAdmin = row.IsAdmin }))
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById(company.Zone),
            Tolerance = new(company.TolerancePercent, new Money(company.ToleranceAmount, company.Currency)),
            Managers = everybody.Where(row => row.Manager is not null).ToFrozenDictionary(row => row.Id, row => row.Manager!.Value),
            Authorities = here.Where(row => row.ApprovalLimit is not null).Select(row => row.Id).ToFrozenSet(),
            LastResorts = [.. new[] { company.LastResort, company.SecondLastResort }.OfType<PersonId>()],
            Stamps = accounts.Where(row => row.SecurityStamp is not null).ToFrozenDictionary(row => new PersonId(row.Id), row => row.SecurityStamp!),
        };
    }

    private static ImmutableArray<UnitId> Above(Dictionary<UnitId, UnitRow> units, UnitId unit)
    {
        var path = ImmutableArray.CreateBuilder<UnitId>();
        for (UnitId? at = unit; at is { } here && units.TryGetValue(here, out var row) && !path.Contains(here); at = row.Above) path.Add(here);
        return path.ToImmutable();
    }
}
