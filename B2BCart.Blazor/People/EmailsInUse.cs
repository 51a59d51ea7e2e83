using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Whose an address is: one person's in all companies, also of somebody who never signed in.</summary>
internal static class EmailsInUse
{
    public static async Task<bool> IsTakenAsync(AppDb db, PersonId person, string email) => (await ReadAsync(db, [email])).SelectMany(of => of).Any(id => id != person);

    /// <summary>By address in capitals.</summary>
    public static async Task<ILookup<string, PersonId>> ReadAsync(AppDb db, IEnumerable<string> emails)
    {
        var asked = emails.Select(email => email.ToUpperInvariant()).Distinct().ToList();
        var accounts = await db.Set<Account>().Where(row => row.NormalizedEmail != null && asked.Contains(row.NormalizedEmail)).Select(row => new { row.NormalizedEmail, row.Id }).ToListAsync();
        var people = await db.Set<PersonRow>().Where(row => row.EndedAt == null && asked.Contains(EF.Functions.Collate(row.Email, "NOCASE"))).Select(row => new { row.Email, row.Id }).ToListAsync();
        return accounts.Select(row => (Email: row.NormalizedEmail!, Person: new PersonId(row.Id))).Concat(people.Select(row => (Email: row.Email.ToUpperInvariant(), Person: row.Id))).ToLookup(one => one.Email, one => one.Person);
    }
}
