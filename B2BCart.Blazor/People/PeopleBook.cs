using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Somebody as others see them.</summary>
public sealed record Named(PersonId Id, string Name, string Title, UnitId Unit, bool RunsCatalog)
{
    public string FirstName { get; } = Name.Split(' ')[0];

    public string Initials { get; } = string.Concat(Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]).Take(2));
}

/// <summary>Who is who. Read from the database once a company and kept until <see cref="Forget"/>.</summary>
public sealed class PeopleBook(IDbContextFactory<AppDb> database)
{
    private readonly ConcurrentDictionary<CompanyId, Company> _companies = new();
    private readonly ConcurrentDictionary<PersonId, CompanyId> _companyOf = new();

    public async ValueTask<Company> CompanyAsync(CompanyId id, CancellationToken stop = default)
    {
        if (_companies.TryGetValue(id, out var known)) return known;

        await using var db = await database.CreateDbContextAsync(stop);
        var company = await db.Set<CompanyRow>().SingleAsync(row => row.Id == id, stop);
        var units = await db.Set<UnitRow>().Where(row => row.Company == id).ToDictionaryAsync(row => row.Id, stop);
        var people = await db.Set<PersonRow>().Where(row => row.Company == id).ToListAsync(stop);
        var read = new Company(
            id,
            company.Name,
            company.Currency,
            units.ToFrozenDictionary(),
            people.ToFrozenDictionary(row => row.Id, row => new Named(row.Id, row.Name, row.Title, row.Unit, row.RunsCatalog)),
            people.ToFrozenDictionary(row => row.Id, row => new Person(row.Id, id, Above(units, row.Unit), row.SeesPrices) { MaySubmit = row.MaySubmit, MayOrder = row.MayOrder, IsAdmin = row.IsAdmin }))
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById(company.Zone),
            Tolerance = new(company.TolerancePercent, new Money(company.ToleranceAmount, company.Currency)),
            Managers = people.Where(row => row.Manager is not null).ToFrozenDictionary(row => row.Id, row => row.Manager!.Value),
            Authorities = people.Where(row => row.ApprovalLimit is not null).Select(row => row.Id).ToFrozenSet(),
            LastResorts = [.. new[] { company.LastResort, company.SecondLastResort }.OfType<PersonId>()],
        };
        foreach (var person in people) _companyOf[person.Id] = id;
        return _companies[id] = read;
    }

    /// <summary>The rights of a person now; nothing if there is no such person.</summary>
    public async ValueTask<Person?> FindAsync(PersonId id, CancellationToken stop = default)
    {
        if (!_companyOf.TryGetValue(id, out var company))
        {
            await using var db = await database.CreateDbContextAsync(stop);
            if (await db.Set<PersonRow>().Where(row => row.Id == id).Select(row => (CompanyId?)row.Company).SingleOrDefaultAsync(stop) is not { } found) return null;
            company = found;
        }

        return (await CompanyAsync(company, stop)).Rights.GetValueOrDefault(id);
    }

    /// <summary>The one who is signed in, if that person is still there.</summary>
    public async ValueTask<Person?> FindAsync(System.Security.Claims.ClaimsPrincipal user, CancellationToken stop = default) =>
        user.PersonId() is { } id ? await FindAsync(id, stop) : null;

    public async ValueTask<Named?> NameOfAsync(System.Security.Claims.ClaimsPrincipal user, CancellationToken stop = default) =>
        user.PersonId() is { } id && await FindAsync(id, stop) is { } person ? (await CompanyAsync(person.Company, stop)).People.GetValueOrDefault(id) : null;

    /// <summary>People or rights of a company changed: read them again.</summary>
    public void Forget(CompanyId company) => _companies.TryRemove(company, out _);

    private static ImmutableArray<UnitId> Above(Dictionary<UnitId, UnitRow> units, UnitId unit)
    {
        var path = ImmutableArray.CreateBuilder<UnitId>();
        for (UnitId? at = unit; at is { } here && units.TryGetValue(here, out var row) && !path.Contains(here); at = row.Above) path.Add(here);
        return path.ToImmutable();
    }
}
