using System.Collections.Immutable;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>The only code that changes people and units: decides on what is stored, and stores rows, event and letter in one transaction.</summary>
public sealed class CompanyDesk(IDbContextFactory<AppDb> database, PeopleBook people, References.ReferenceBook references, AccountMail mail, Handovers handovers, SupportClock support, TimeProvider time)
{
    /// <param name="card">Name, title and address of the one whom the command is about, where they are given.</param>
    /// <param name="seen">What the form was drawn from: the newest event of then. A later one about the same person, unit or place is not written over.</param>
    /// <returns>What happened; nothing when everything was so already.</returns>
    public async Task<Result<ImmutableArray<CompanyEvent>>> ExecuteAsync(PersonId by, CompanyCommand command, PersonCard? card = null, long? seen = null) =>
        await people.FindAsync(by) is not { } actor ? new NotYoursToRun()
        : await StoreAsync(actor.Company, by, firm => command.LeadTo(firm, by), new(CompanyRows.SubjectOf(command), card, seen));

    /// <summary>What the seller does to another company.</summary>
    public async Task<Result<ImmutableArray<CompanyEvent>>> ExecuteAsync(PersonId by, CompanyId company, SellerCommand command)
    {
        var actor = await people.FindAsync(by);
        return await StoreAsync(company, by, firm => command.LeadTo(firm, actor), new(default, null, null));
    }

    private async Task<Result<ImmutableArray<CompanyEvent>>> StoreAsync(CompanyId company, PersonId by, Func<Firm, Result<ImmutableArray<CompanyEvent>>> decide, Form form)
    {
        try
        {
            if ((await DecideAndStoreAsync(company, by, decide, form)).IsRefused(out var no, out var events)) return no;

            await TellAsync(company);
            if (events.OfType<PersonLeft>().FirstOrDefault() is { } left) await handovers.FinishAsync(company, left.Person);
            if (events.Any(one => one is SupportGranted or SupportEnded)) await support.SetAsync(company);
            if (events.Any(one => one is ContactNamed or ContactDropped)) await people.RefreshSellerAsync();
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

    private async Task<Result<ImmutableArray<CompanyEvent>>> DecideAndStoreAsync(CompanyId company, PersonId by, Func<Firm, Result<ImmutableArray<CompanyEvent>>> decide, Form form)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (rows, now) = (await CompanyRows.ReadAsync(db, company), time.GetUtcNow());
        if (decide(rows.FirmAt(now)).IsRefused(out var no, out var events)) return no;
        if (form.Seen is { } known && !events.IsEmpty && await NewerAsync(db, company, form.Subject, known) is { } newer) return Meanwhile(newer, isPerson: form.Card is not null);
        if (form.Card is { } card && await EmailsInUse.IsTakenAsync(db, new PersonId(form.Subject), card.Email)) return new EmailTaken(card.Email);

        await rows.RecordAsync(events, by, form.Card is null ? CompanyRows.NoCards : CompanyRows.NoCards.Add(new PersonId(form.Subject), form.Card), mail, now);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return events;
    }

    private sealed record Form(Guid Subject, PersonCard? Card, long? Seen);

    private static Refusal Meanwhile(CompanyEventRow newer, bool isPerson) =>
        !isPerson ? new ChangedMeanwhile(newer.Actor, newer.At) : newer.Actor == default ? new PersonChangedByProvider(newer.At) : new PersonChangedMeanwhile(newer.Actor, newer.At);

    private static async Task<CompanyEventRow?> NewerAsync(AppDb db, CompanyId company, Guid subject, long known)
    {
        var id = subject.ToString();
        return await db.Set<CompanyEventRow>().Where(row => row.Company == company && row.Seq > known && row.Body.Contains(id)).OrderBy(row => row.Seq).LastOrDefaultAsync();
    }
}

/// <summary>Another admin was faster: nothing of theirs is written over.</summary>
public sealed record PersonChangedMeanwhile(PersonId By, DateTimeOffset At) : Refusal;

/// <summary>The same about a unit, an address or a cost centre.</summary>
public sealed record ChangedMeanwhile(PersonId By, DateTimeOffset At) : Refusal;

/// <summary>They came in meanwhile, and the identity provider gave them other rights.</summary>
public sealed record PersonChangedByProvider(DateTimeOffset At) : Refusal;

/// <summary>Says not whose it is: an address of another company gets the same answer.</summary>
public sealed record EmailTaken(string Email) : Refusal;
