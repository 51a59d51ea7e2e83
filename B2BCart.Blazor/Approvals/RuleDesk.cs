using System.Collections.Immutable;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Approvals;

/// <summary>A company's rules as of one version.</summary>
/// <param name="Version">How often they were saved.</param>
/// <param name="SavedBy">Nobody while they were never saved by hand.</param>
public sealed record SavedRules(ImmutableArray<Rule> Rules, long Version, PersonId? SavedBy, DateTimeOffset? SavedAt);

/// <summary>Where an admin reads, tries and saves the rules. Carts that are submitted already keep theirs.</summary>
public sealed class RuleDesk(IDbContextFactory<AppDb> database, PeopleBook people, RuleBook book, TimeProvider time)
{
    /// <summary>The version is read first: rules that are newer than it are refused when saved, never the other way round.</summary>
    public async Task<SavedRules> ReadAsync(CompanyId company, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var version = await db.Set<RuleSetRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Company == company, stop);
        var rows = await db.Set<RuleRow>().AsNoTracking().Where(row => row.Company == company).OrderBy(row => row.Over).ThenBy(row => row.Id).ToListAsync(stop);
        return new([.. rows.Select(row => row.Read())], version?.Version ?? 0, version?.SavedBy, version?.SavedAt);
    }

    public async ValueTask<ImmutableArray<Fault>> FaultsAsync(CompanyId company, ImmutableArray<Rule> rules, CancellationToken stop = default)
    {
        var of = await people.CompanyAsync(company, stop);
        return RuleSet.Faults(rules, of.Rights.Keys, of.Authorities, (rule, requester) => RuleBook.LadderOf(rule, requester, of));
    }

    /// <summary>Replaces all of them or none.</summary>
    /// <param name="seen">The version that was changed.</param>
    public async Task<Result<SavedRules>> SaveAsync(PersonId by, ImmutableArray<Rule> rules, long seen, CancellationToken stop = default)
    {
        if (await people.FindAsync(by, stop) is not { IsAdmin: true } admin) return new NotAnAdmin();
        if (RuleSet.MayHold(rules.Length).IsRefused(out var no)) return no;
        if ((await FaultsAsync(admin.Company, rules, stop)) is [var fault, ..]) return fault.Why;
        try
        {
            return await SavedAsync(admin, by, rules, seen, stop);
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }
    }

    private async Task<Result<SavedRules>> SavedAsync(Person admin, PersonId by, ImmutableArray<Rule> rules, long seen, CancellationToken stop)
    {
        if (!await ReplaceAsync(admin, rules, seen, stop))
        {
            var theirs = await ReadAsync(admin.Company, stop);
            return new RulesChangedMeanwhile(theirs.SavedBy ?? by, theirs.SavedAt ?? time.GetUtcNow());
        }

        book.Forget(admin.Company);
        return await ReadAsync(admin.Company, stop);
    }

    private async Task<bool> ReplaceAsync(Person admin, ImmutableArray<Rule> rules, long seen, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await CountUpAsync(db, admin, seen, stop)) return false;

        var known = await db.Set<RuleRow>().Where(row => row.Company == admin.Company).Select(row => row.Id).ToListAsync(stop);
        await db.Set<RuleRow>().Where(row => row.Company == admin.Company).ExecuteDeleteAsync(stop);
        db.AddRange(rules.Select(rule => new RuleRow
        {
            Id = known.Remove(rule.Id) ? rule.Id : new RuleId(Guid.CreateVersion7()), Company = admin.Company, Over = rule.Over.Minor, Currency = rule.Over.Currency, Asks = rule.Asks, Person = rule.Asks is Asks.Person ? rule.Person : null,
        }));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>No: another version is there by now.</summary>
    private async Task<bool> CountUpAsync(AppDb db, Person admin, long seen, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (await db.Set<RuleSetRow>().SingleOrDefaultAsync(row => row.Company == admin.Company, stop) is not { } row)
        {
            db.Add(new RuleSetRow { Company = admin.Company, Version = 1, SavedBy = admin.Id, SavedAt = now });
            return seen == 0;
        }

        if (row.Version != seen) return false;
        (row.Version, row.SavedBy, row.SavedAt) = (seen + 1, admin.Id, now);
        return true;
    }
}

public sealed record NotAnAdmin : Refusal;

/// <summary>Somebody else saved the rules first: nothing of mine is lost, and nothing was saved.</summary>
public sealed record RulesChangedMeanwhile(PersonId By, DateTimeOffset At) : Refusal;
