using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Looks at a file of people, and does what was looked at: all of it in one transaction, or nothing.</summary>
public sealed class ImportDesk(IDbContextFactory<AppDb> database, PeopleBook people, CompanyDesk desk, AccountMail mail, RightNames rights, TimeProvider time)
{
    public async Task<Result<ImportPlan>> LookAsync(PersonId by, IReadOnlyList<PeopleRow> rows)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();

        await using var db = await database.CreateDbContextAsync();
        var company = await CompanyRows.ReadAsync(db, admin.Company);
        var taken = await EmailsInUse.ReadAsync(db, rows.Select(row => row.Of(PeopleColumn.Email)));
        return new ImportReading(company.FirmAt(time.GetUtcNow()), company.People, taken, (await people.CompanyAsync(admin.Company)).Currency, rights).Read(rows, await CompanyLog.NewestAsync(db, admin.Company));
    }

    /// <summary>Everything is made ready before the transaction, so that nobody's edits wait for it.</summary>
    public async Task<Verdict> DoAsync(PersonId by, ImportPlan plan)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();
        try
        {
            await using var db = await database.CreateDbContextAsync();
            var company = await CompanyRows.ReadAsync(db, admin.Company);
            if (plan.Command.LeadTo(company.FirmAt(time.GetUtcNow()), by).IsRefused(out var no, out var events)) return no;
            await company.RecordAsync(events, by, plan.Cards, mail, time.GetUtcNow());

            await using var transaction = await db.Database.BeginTransactionAsync();
            if (await CompanyLog.NewestAsync(db, admin.Company) != plan.Seen) return new PeopleMovedMeanwhile();
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        catch (DbUpdateException error) when (!Outage.IsIn(error))
        {
            return new PeopleMovedMeanwhile();   // an address was taken by another company meanwhile
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }

        await desk.TellAsync(admin.Company);
        return Verdict.Yes;
    }
}

/// <summary>Somebody changed people or units since the file was looked at.</summary>
public sealed record PeopleMovedMeanwhile : Refusal;
