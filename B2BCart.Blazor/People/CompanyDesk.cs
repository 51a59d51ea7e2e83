using System.Collections.Immutable;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>The only code that changes people and units: decides on what is stored, and stores rows, event and letter in one transaction.</summary>
public sealed class CompanyDesk(IDbContextFactory<AppDb> database, PeopleBook people, AccountMail mail, Handovers handovers, TimeProvider time)
{
    /// <param name="card">Name, title and address of the one whom the command is about, where they are given.</param>
    /// <param name="seen">What the form was drawn from: the newest event of then. A later one about the same person is not written over.</param>
    /// <returns>What happened; nothing when everything was so already.</returns>
    public async Task<Result<ImmutableArray<CompanyEvent>>> ExecuteAsync(PersonId by, CompanyCommand command, PersonCard? card = null, long? seen = null)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();
        try
        {
            if ((await StoreAsync(admin.Company, by, command, card, seen)).IsRefused(out var no, out var events)) return no;

            await people.RefreshAsync(admin.Company);
            mail.Ring();
            if (events.Any(one => one is PersonLeft)) await handovers.FinishAsync(admin.Company);
            return events;
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }
    }

    private async Task<Result<ImmutableArray<CompanyEvent>>> StoreAsync(CompanyId company, PersonId by, CompanyCommand command, PersonCard? card, long? seen)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rows = await CompanyRows.ReadAsync(db, company);
        if (command.LeadTo(rows.Firm, by).IsRefused(out var no, out var events)) return no;
        if (seen is { } known && !events.IsEmpty && await NewerAsync(db, company, CompanyRows.PersonOf(command), known) is { } newer) return newer.Actor == default ? new PersonChangedByProvider(newer.At) : new PersonChangedMeanwhile(newer.Actor, newer.At);
        if (card is not null && await IsTakenAsync(db, CompanyRows.PersonOf(command), card)) return new EmailTaken(card.Email);

        await rows.RecordAsync(events, by, card, mail, time.GetUtcNow());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return events;
    }

    private static async Task<CompanyEventRow?> NewerAsync(AppDb db, CompanyId company, PersonId person, long known)
    {
        var id = person.Value.ToString();
        return await db.Set<CompanyEventRow>().Where(row => row.Company == company && row.Seq > known && row.Body.Contains(id)).OrderBy(row => row.Seq).LastOrDefaultAsync();
    }

    private static async Task<bool> IsTakenAsync(AppDb db, PersonId person, PersonCard card)
    {
        var normalized = card.Email.ToUpperInvariant();
        return await db.Set<Account>().AnyAsync(row => row.NormalizedEmail == normalized && row.Id != person.Value);
    }
}

/// <summary>Another admin was faster: nothing of theirs is written over.</summary>
public sealed record PersonChangedMeanwhile(PersonId By, DateTimeOffset At) : Refusal;

/// <summary>They came in meanwhile, and the identity provider gave them other rights.</summary>
public sealed record PersonChangedByProvider(DateTimeOffset At) : Refusal;

/// <summary>Says not whose it is: an address of another company gets the same answer.</summary>
public sealed record EmailTaken(string Email) : Refusal;
