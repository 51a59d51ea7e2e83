using System.Security.Claims;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.SignIn;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>Lets in for whom a company's identity provider vouches: finds them, or makes them one of the company, and gives them the rights that the provider says.</summary>
public sealed class ProviderDoor(IDbContextFactory<AppDb> database, PeopleBook people, AccountMail mail, Door door, SignInTries tries, IHttpContextAccessor context, TimeProvider time)
{
    /// <summary>No answer, or none that anybody could work with.</summary>
    public static bool IsOut(Exception? error) =>
        error is HttpRequestException or IOException or OperationCanceledException || (error is InvalidOperationException { InnerException: { } inner } && IsOut(inner)) || error is AggregateException { InnerException: { } first } && IsOut(first);

    public async Task<Verdict> LetInAsync(Provider provider, ClaimsPrincipal said)
    {
        if ((await FindAsync(provider, said)).IsRefused(out var no, out var arrived))
        {
            tries.WasWrong(context.HttpContext?.Connection.RemoteIpAddress);
            return no;
        }

        if (arrived.IsNews) await people.RefreshAsync(provider.Company);
        if (!await door.CanSignInAsync(arrived.Account)) return new NoLongerHere();

        await door.SignInAsync(arrived.Account, isPersistent: true);
        return Verdict.Yes;
    }

    private async Task<Result<Arrived>> FindAsync(Provider provider, ClaimsPrincipal said)
    {
        if (said.FindFirstValue("sub") is not { Length: > 0 } subject) return new ProviderAnswerRefused();
        if (CardOf(said).IsRefused(out var no, out var card)) return no;
        if (said.FindAll("email_verified").Any(claim => string.Equals(claim.Value, "false", StringComparison.OrdinalIgnoreCase))) return new EmailUnverified();
        if (!provider.Terms.VouchesFor(card.Email)) return new EmailOfOthers();

        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if ((await ProviderPeople.FindAsync(db, provider.Company, subject, card.Email)).IsRefused(out no, out var known)) return no;

        var person = known.Person ?? new PersonId(Guid.CreateVersion7(time.GetUtcNow()));
        var rows = await CompanyRows.ReadAsync(db, provider.Company);
        var come = new ComeByProvider(person, provider.Terms, [.. said.Claims.Select(claim => (claim.Type, claim.Value))]);
        if (come.Decide(rows.FirmAt(time.GetUtcNow())).IsRefused(out no, out var events)) return no;

        await rows.RecordAsync(events, actor: default, CompanyRows.NoCards.Add(person, card), mail, time.GetUtcNow());
        if (!known.IsBySubject) db.Add(new ProviderPersonRow { Company = provider.Company, Subject = subject, Person = person });
        var account = await ProviderPeople.AccountAsync(db, provider.Company, person, card);
        var isNews = db.ChangeTracker.HasChanges();
        await db.SaveChangesAsync();
        if (await db.FindAsync<PersonRow>(person) is { IsAdmin: true }) await db.Set<ProviderRow>().Where(row => row.Company == provider.Company && row.Version == provider.Version).ExecuteUpdateAsync(row => row.SetProperty(one => one.IsProven, true));
        await transaction.CommitAsync();
        return new Arrived(account, isNews);
    }

    private static Result<PersonCard> CardOf(ClaimsPrincipal said)
    {
        var email = said.FindFirstValue("email") ?? "";
        var name = said.FindFirstValue("name") ?? $"{said.FindFirstValue("given_name")} {said.FindFirstValue("family_name")}".Trim();
        return PersonCard.Read(name is "" ? email.Split('@')[0] : name, "", email).IsRefused(out _, out var card) ? new EmailMissing() : card;
    }

    /// <param name="IsNews">They are new, or have other rights than before.</param>
    private sealed record Arrived(Account Account, bool IsNews);
}
