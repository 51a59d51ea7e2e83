using System.Collections.Immutable;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>The only code that changes people and units: decides on what is stored, and stores rows, event and letter in one transaction.</summary>
public sealed class CompanyDesk(IDbContextFactory<AppDb> database, PeopleBook people, References.ReferenceBook references, AccountMail mail, Handovers handovers, TimeProvider time)
{
    /// <param name="card">Name, title and address of the one whom the command is about, where they are given.</param>
    /// <param name="seen">What the form was drawn from: the newest event of then. A later one about the same person is not written over.</param>
    /// <returns>What happened; nothing when everything was so already.</returns>
    public async Task<Result<ImmutableArray<CompanyEvent>>> ExecuteAsync(PersonId by, CompanyCommand command, PersonCard? card = null, long? seen = null)
    {
        if (await people.FindAsync(by) is not { } actor) return new NotYoursToRun();
        try
        {
            if ((await StoreAsync(actor.Company, by, command, card, seen)).IsRefused(out var no, out var events)) return no;

            await TellAsync(actor.Company);
            if (events.OfType<PersonLeft>().FirstOrDefault() is { } left) await handovers.FinishAsync(actor.Company, left.Person);
            return events;
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }
    }

    /// <summary>After what was stored: it is read anew, open pages are told, and mails leave.</summary>
    internal async Task TellAsync(CompanyId company)
    {
        references.Forget(company);
        await people.RefreshAsync(company);
        mail.Ring();
    }

    private async Task<Result<ImmutableArray<CompanyEvent>>> StoreAsync(CompanyId company, PersonId by, CompanyCommand command, PersonCard? card, long? seen)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rows = await CompanyRows.ReadAsync(db, company);
        if (command.LeadTo(rows.Firm, by).IsRefused(out var no, out var events)) return no;
        if (seen is { } known && !events.IsEmpty && await NewerAsync(db, company, CompanyRows.PersonOf(command), known) is { } newer) return new PersonChangedMeanwhile(newer.Actor, newer.At);
        if (card is not null && await IsTakenAsync(db, CompanyRows.PersonOf(command), card)) return new EmailTaken(card.Email);

        var cards = card is null ? ImmutableDictionary<PersonId, PersonCard>.Empty : ImmutableDictionary<PersonId, PersonCard>.Empty.Add(CompanyRows.PersonOf(command), card);
        await AddAsync(db, rows, company, by, events, cards);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return events;
    }

    /// <summary>The rows, events and letters of what happened, to be stored together.</summary>
    internal async Task AddAsync(AppDb db, CompanyRows rows, CompanyId company, PersonId by, ImmutableArray<CompanyEvent> events, IReadOnlyDictionary<PersonId, PersonCard> cards)
    {
        var (seq, now) = (await db.Set<CompanyEventRow>().Where(row => row.Company == company).MaxAsync(row => (long?)row.Seq) ?? 0, time.GetUtcNow());
        foreach (var happened in events)
        {
            await rows.ApplyAsync(happened, cards, mail, now);
            db.Add(CompanyLog.Row(company, ++seq, now, by, happened));
        }
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

/// <summary>Says not whose it is: an address of another company gets the same answer.</summary>
public sealed record EmailTaken(string Email) : Refusal;
