using System.Globalization;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <param name="IsInvited">There is a mail out, and no password yet.</param>
/// <param name="HasAccount">Was ever invited.</param>
public sealed record ListedPerson(PersonRow Row, string Unit, bool HasAccount, bool IsInvited)
{
    public string Name => Row.Former is { } number ? Named.CalledFormer(number) : Row.Name;

    public bool OwnsBudget { get; init; }

    public Rights Rights => CompanyRows.RightsOf(Row);

    public IEnumerable<CompanyRole> Roles => CompanyRoles.Of(Rights, Row.ApprovalLimit is not null, OwnsBudget);

    /// <summary>The rights that no role says.</summary>
    public IEnumerable<Rights> Others => EachRight.In(Rights & (Rights.SeesPrices | Rights.RunsCatalog));
}

public sealed record PeopleFound(IReadOnlyList<ListedPerson> People, int Page, int Found)
{
    public int Pages => Math.Max(1, (Found + PeopleList.PageSize - 1) / PeopleList.PageSize);
}

/// <summary>The people of a company, for its admins.</summary>
public sealed class PeopleList(IDbContextFactory<AppDb> database)
{
    public const int PageSize = 50;

    /// <param name="words">Parts of name, title, address or unit, in any order; accents and capitals do not matter.</param>
    public async Task<PeopleFound> ReadAsync(CompanyId company, string? words, int page)
    {
        await using var db = await database.CreateDbContextAsync();
        var units = await db.Set<UnitRow>().Where(row => row.Company == company).ToDictionaryAsync(row => row.Id, row => row.Name);
        var accounts = await db.Set<Account>().Where(row => row.Company == company).ToDictionaryAsync(row => row.Id, row => row.EmailConfirmed);
        var asked = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = (await db.Set<PersonRow>().AsNoTracking().Where(row => row.Company == company).ToListAsync())
            .Select(row => new ListedPerson(row, units.GetValueOrDefault(row.Unit, ""), accounts.ContainsKey(row.Id.Value), accounts.TryGetValue(row.Id.Value, out var isConfirmed) && !isConfirmed))
            .Where(one => asked.All(word => Holds(one.Name, word) || Holds(one.Row.Title, word) || Holds(one.Row.Email, word) || Holds(one.Unit, word)))
            .OrderBy(one => one.Row.EndedAt is not null).ThenBy(one => one.Name, StringComparer.CurrentCulture).ToList();
        var at = Math.Clamp(page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        var shown = found.Skip((at - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.Select(one => one.Row.Id).ToList();
        var owners = await db.Set<EnvelopeRow>().Where(row => ids.Contains(row.Owner)).Select(row => row.Owner).Distinct().ToListAsync();
        return new([.. shown.Select(one => one with { OwnsBudget = owners.Contains(one.Row.Id) })], at, found.Count);
    }

    public async Task<ListedPerson?> FindAsync(CompanyId company, PersonId person)
    {
        await using var db = await database.CreateDbContextAsync();
        if (await db.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person && row.Company == company) is not { } row) return null;

        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == person.Value);
        return new(row, (await db.Set<UnitRow>().SingleAsync(unit => unit.Id == row.Unit)).Name, account is not null, account is { EmailConfirmed: false });
    }

    /// <summary>The number of the newest event of a company.</summary>
    public async Task<long> NewestAsync(CompanyId company)
    {
        await using var db = await database.CreateDbContextAsync();
        return await CompanyLog.NewestAsync(db, company);
    }

    private static bool Holds(string text, string word) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
