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
    /// <returns>What happened; nothing when everything was so already.</returns>
    public async Task<Result<ImmutableArray<CompanyEvent>>> ExecuteAsync(PersonId by, CompanyCommand command, PersonCard? card = null)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();
        try
        {
            if ((await StoreAsync(admin.Company, by, command, card)).IsRefused(out var no, out var events)) return no;

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

    private async Task<Result<ImmutableArray<CompanyEvent>>> StoreAsync(CompanyId company, PersonId by, CompanyCommand command, PersonCard? card)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rows = await CompanyRows.ReadAsync(db, company);
        if (command.LeadTo(rows.Firm, by).IsRefused(out var no, out var events)) return no;
        if (card is not null && await IsTakenAsync(db, CompanyRows.PersonOf(command), card)) return new EmailTaken(card.Email);

        var (seq, now) = (await db.Set<CompanyEventRow>().Where(row => row.Company == company).MaxAsync(row => (long?)row.Seq) ?? 0, time.GetUtcNow());
        foreach (var happened in events)
        {
            await rows.ApplyAsync(happened, card, mail, now);
            db.Add(CompanyLog.Row(company, ++seq, now, by, happened));
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return events;
    }

    private static async Task<bool> IsTakenAsync(AppDb db, PersonId person, PersonCard card)
    {
        var normalized = card.Email.ToUpperInvariant();
        return await db.Set<Account>().AnyAsync(row => row.NormalizedEmail == normalized && row.Id != person.Value);
    }
}

/// <summary>Says not whose it is: an address of another company gets the same answer.</summary>
public sealed record EmailTaken(string Email) : Refusal;
