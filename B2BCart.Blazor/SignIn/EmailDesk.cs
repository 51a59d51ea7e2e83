using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>A new address takes the place of the old one when somebody opens the mail that went to it.</summary>
public sealed class EmailDesk(IDbContextFactory<AppDb> database, UserManager<Account> accounts, PeopleBook people, AccountMail mail, TimeProvider time)
{
    /// <summary>Where the mail leads to.</summary>
    public async Task<string> AddressOfConfirmingAsync(Account account) =>
        $"email/new?person={account.Id}&code={Uri.EscapeDataString(await accounts.GenerateChangeEmailTokenAsync(account, account.NewEmail!))}";

    /// <summary>Whose code this is, while it holds and no newer address was given.</summary>
    public async Task<Result<Account>> OfCodeAsync(Guid person, string? code) =>
        await accounts.FindByIdAsync(person.ToString()) is { NewEmail: { } email } account && await people.FindAsync(new PersonId(person)) is not null
        && await accounts.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, UserManager<Account>.GetChangeEmailTokenPurpose(email), code ?? "")
            ? account
            : new CodeIsOver();

    /// <summary>Ends all sessions that were begun with the old address.</summary>
    public async Task<Verdict> ConfirmAsync(Guid person, string? code)
    {
        if ((await OfCodeAsync(person, code)).IsRefused(out var no, out var account)) return no;

        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var id = new PersonId(account.Id);
        if (await EmailsInUse.IsTakenAsync(db, id, account.NewEmail!)) return new EmailTaken(account.NewEmail!);

        var rows = await CompanyRows.ReadAsync(db, account.Company);
        await rows.RecordAsync([new EmailConfirmed(id)], id, CompanyRows.NoCards, mail, time.GetUtcNow());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        await people.RefreshAsync(account.Company);
        return Verdict.Yes;
    }
}
