using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Erases somebody who has left: their name in what they wrote, then the person, then what the file still holds of deleted rows.</summary>
public sealed class ErasureDesk(IDbContextFactory<AppDb> database, PeopleBook people, CompanyDesk desk, Redaction redaction, Scrubbing scrubbing, TimeProvider time)
{
    public async Task<Verdict> EraseAsync(PersonId by, PersonId person)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();
        try
        {
            var row = await FindAsync(admin.Company, person);
            if ((await AskAsync(admin, person)).IsRefused(out var no)) return no;

            if (row is { Former: null }) await redaction.RunAsync(admin, row);
            if ((await desk.ExecuteAsync(by, new ErasePerson(person))).IsRefused(out no, out _)) return no;
            scrubbing.Run();
            return Verdict.Yes;
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }
    }

    private async Task<PersonRow?> FindAsync(CompanyId company, PersonId person)
    {
        await using var db = await database.CreateDbContextAsync();
        return await db.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person && row.Company == company);
    }

    /// <summary>Nothing is taken from anybody before it is sure that they may be erased.</summary>
    private async Task<Verdict> AskAsync(Person admin, PersonId person)
    {
        await using var db = await database.CreateDbContextAsync();
        var firm = (await CompanyRows.ReadAsync(db, admin.Company)).FirmAt(time.GetUtcNow());
        return new ErasePerson(person).LeadTo(firm, admin.Id).IsRefused(out var no, out _) ? no : Verdict.Yes;
    }
}
