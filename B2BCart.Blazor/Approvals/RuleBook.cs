using System.Collections.Concurrent;
using System.Collections.Immutable;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Approvals;

/// <summary>The rules of each company. Read once and kept until <see cref="Forget"/>.</summary>
public sealed class RuleBook(IDbContextFactory<AppDb> database, PeopleBook people)
{
    private readonly ConcurrentDictionary<CompanyId, ImmutableArray<Rule>> _rules = new();
    private long _forgotten;

    /// <summary>As the admin wrote them, the lowest amount first.</summary>
    public async ValueTask<ImmutableArray<Rule>> RulesAsync(CompanyId company, CancellationToken stop = default)
    {
        if (_rules.TryGetValue(company, out var known)) return known;

        var before = Interlocked.Read(ref _forgotten);
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await db.Set<RuleRow>().Where(row => row.Company == company).OrderBy(row => row.Over).ToListAsync(stop);
        ImmutableArray<Rule> read = [.. rows.Select(row => row.Read())];
        if (before == Interlocked.Read(ref _forgotten)) _rules[company] = read;
        return read;
    }

    /// <summary>As they read for one requester: with everybody whom each of them would ask.</summary>
    public async ValueTask<ImmutableArray<AskRule>> ForAsync(CompanyId company, PersonId requester, CancellationToken stop = default)
    {
        var of = await people.CompanyAsync(company, stop);
        return [.. (await RulesAsync(company, stop)).Select(rule => new AskRule(rule.Id, rule.Over, rule.Asks, LadderOf(rule, requester, of)))];
    }

    /// <summary>Whom a rule asks for a requester: each only when everybody before may not decide.</summary>
    public static ImmutableArray<PersonId> LadderOf(Rule rule, PersonId requester, Company company) =>
        company.LadderFrom(rule.Asks is Asks.Manager ? company.ManagerOf(requester) : rule.Person);

    /// <summary>The rules of a company changed: read them again, also if somebody reads them just now.</summary>
    public void Forget(CompanyId company)
    {
        Interlocked.Increment(ref _forgotten);
        _rules.TryRemove(company, out _);
    }
}
