using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.SignIn;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>Connects a company with its identity provider, for its admins: rows and event in one transaction.</summary>
public sealed class ProviderDesk(IDbContextFactory<AppDb> database, PeopleBook people, ProviderBook book, ProviderCalls calls, AccountMail mail, TimeProvider time)
{
    /// <param name="secret">Empty: the one that is stored stays, which is told to no other issuer.</param>
    public async Task<Verdict> ConnectAsync(PersonId by, ProviderTerms terms, string? secret)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();

        var was = await book.FindAsync(admin.Company);
        var kept = was is { Secret.Length: > 0 } && was.Terms.Issuer == terms.Issuer && string.IsNullOrEmpty(secret);
        if (!kept && string.IsNullOrEmpty(secret)) return new SecretMissing();

        var isSame = kept && was!.Terms.ClientId == terms.ClientId;
        var command = new ConnectProvider(terms, calls.MayBeNear, isSame && was!.IsProven);
        return await StoreAsync(admin.Company, by, command, db => WriteAsync(db, admin.Company, terms, book.Close(kept ? was!.Secret : secret!), isSame));
    }

    public async Task<Verdict> DisconnectAsync(PersonId by)
    {
        if (await people.FindAsync(by) is not { IsAdmin: true } admin) return new NotYoursToRun();

        var command = new DisconnectProvider((await book.FindAsync(admin.Company))?.Terms.Issuer);
        return await StoreAsync(admin.Company, by, command, async db =>
        {
            await ClearAsync(db, admin.Company);
            await db.Set<ProviderPersonRow>().Where(row => row.Company == admin.Company).ExecuteDeleteAsync();
            await db.Set<ProviderRow>().Where(row => row.Company == admin.Company).ExecuteDeleteAsync();
            return Verdict.Yes;
        });
    }

    private async Task<Verdict> StoreAsync(CompanyId company, PersonId by, CompanyCommand command, Func<AppDb, Task<Verdict>> write)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rows = await CompanyRows.ReadAsync(db, company);
        if (command.LeadTo(rows.FirmAt(time.GetUtcNow()), by).IsRefused(out var no, out var events)) return no;
        if ((await write(db)).IsRefused(out no)) return no;

        await rows.RecordAsync(events, by, CompanyRows.NoCards, mail, time.GetUtcNow());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return Verdict.Yes;
    }

    private static async Task<Verdict> WriteAsync(AppDb db, CompanyId company, ProviderTerms terms, string secret, bool isSame)
    {
        foreach (var domain in terms.Domains)
        {
            if (await IsOfOthersAsync(db, company, domain)) return new DomainTaken(domain);
        }

        await ClearAsync(db, company);
        if (!isSame) await db.Set<ProviderPersonRow>().Where(row => row.Company == company).ExecuteDeleteAsync();   // the names that it gives people are others
        var row = await db.Set<ProviderRow>().SingleOrDefaultAsync(one => one.Company == company);
        if (row is null) db.Add(row = new() { Company = company, Issuer = "", ClientId = "", Secret = "", MakesPeople = false, NewRights = 0, IsOnlyWay = false, Version = default });
        (row.Issuer, row.ClientId, row.Secret, row.MakesPeople, row.Unit, row.NewRights, row.IsOnlyWay) = (terms.Issuer, terms.ClientId, secret, terms.MakesPeople, terms.Unit, terms.NewRights, terms.IsOnlyWay);
        (row.Version, row.IsProven) = (Guid.CreateVersion7(), isSame && row.IsProven);
        db.AddRange(terms.Domains.Select(domain => new ProviderDomainRow { Domain = domain, Company = company }));
        db.AddRange(terms.Roles.Select(role => new ProviderRoleRow { Company = company, Claim = role.Claim, Value = role.Value, Right = role.Right }));
        return Verdict.Yes;
    }

    private static async Task ClearAsync(AppDb db, CompanyId company)
    {
        await db.Set<ProviderDomainRow>().Where(row => row.Company == company).ExecuteDeleteAsync();
        await db.Set<ProviderRoleRow>().Where(row => row.Company == company).ExecuteDeleteAsync();
    }

    private static async Task<bool> IsOfOthersAsync(AppDb db, CompanyId company, string domain)
    {
        var ending = "@" + domain.ToUpperInvariant();
        return await db.Set<ProviderDomainRow>().AnyAsync(row => row.Domain == domain && row.Company != company)
            || await db.Set<Account>().AnyAsync(row => row.Company != company && row.NormalizedEmail!.EndsWith(ending));
    }
}
