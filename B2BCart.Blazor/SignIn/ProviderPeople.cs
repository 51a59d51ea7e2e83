using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <param name="Person">Nothing: nobody here has ever been this one.</param>
/// <param name="IsBySubject">They have come by the provider before.</param>
internal sealed record KnownPerson(PersonId? Person, bool IsBySubject);

/// <summary>Who somebody of a provider is here: by the provider's own name for them, the first time by their address.</summary>
internal static class ProviderPeople
{
    public static async Task<Result<KnownPerson>> FindAsync(AppDb db, CompanyId company, string subject, string email)
    {
        if (await db.Set<ProviderPersonRow>().SingleOrDefaultAsync(row => row.Company == company && row.Subject == subject) is { } before) return new KnownPerson(before.Person, IsBySubject: true);

        var normalized = email.ToUpperInvariant();
        var account = await db.Set<Account>().SingleOrDefaultAsync(row => row.NormalizedEmail == normalized);
        if (account is not null && account.Company != company) return new EmailOfOthers();
        if ((account is { } one ? new PersonId(one.Id) : await WithoutAccountAsync(db, company, email)) is not { } person) return new KnownPerson(null, IsBySubject: false);

        return await db.Set<ProviderPersonRow>().AnyAsync(row => row.Person == person) ? new EmailOfSomebodyElse() : new KnownPerson(person, IsBySubject: false);
    }

    /// <summary>Whoever comes by the provider has an account from then on; the provider has shown that the address is theirs.</summary>
    public static async Task<Account> AccountAsync(AppDb db, CompanyId company, PersonId person, PersonCard card)
    {
        var account = db.Set<Account>().Local.FirstOrDefault(row => row.Id == person.Value) ?? await db.Set<Account>().SingleOrDefaultAsync(row => row.Id == person.Value);
        account ??= db.Add(SetUpDesk.AccountOf(company, person, card)).Entity;
        account.EmailConfirmed = true;
        return account;
    }

    /// <summary>Has left, or was never invited.</summary>
    private static async Task<PersonId?> WithoutAccountAsync(AppDb db, CompanyId company, string email) =>
        (await db.Set<PersonRow>().Where(row => row.Company == company).Select(row => new { row.Id, row.Email, row.EndedAt }).ToListAsync())
            .Where(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase)).OrderBy(row => row.EndedAt is not null).Select(row => (PersonId?)row.Id).FirstOrDefault();
}
