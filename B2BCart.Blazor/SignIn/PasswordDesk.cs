using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>Passwords: asked for by mail, set by the code of a mail, changed by who knows the old one. Each change ends all other sessions of the person.</summary>
public sealed class PasswordDesk(Door door, UserManager<Account> accounts, ProviderBook providers, PeopleBook people, OtherSessions others, AccountMail mail, SignInTries tries, IHttpContextAccessor context)
{
    private const string Invited = "Invited";

    /// <summary>Stores a letter whoever is asked for, so that neither answer nor time tells whether there is such an address; it goes to who is there.</summary>
    public async Task<Verdict> AskAsync(string? email)
    {
        var address = context.HttpContext?.Connection.RemoteIpAddress;
        if (!tries.MayTry(address)) return new TooManyTries();

        tries.WasWrong(address);
        var account = await accounts.FindByEmailAsync((email ?? "").Trim());
        await mail.AskAsync(account is { EmailConfirmed: true } && !await providers.IsOnlyWayAsync(account) ? new PersonId(account.Id) : null);
        return Verdict.Yes;
    }

    public Task<bool> AreOffAsync(Account account) => providers.IsOnlyWayAsync(account);

    /// <summary>Where a new password is set: of who forgot theirs, or of who is invited. Who comes in by their company's provider only needs none.</summary>
    public async Task<string> AddressOfNewAsync(Account account)
    {
        if (await providers.IsOnlyWayAsync(account)) return "sign-in";

        var code = account.EmailConfirmed
            ? await accounts.GeneratePasswordResetTokenAsync(account)
            : await accounts.GenerateUserTokenAsync(account, InvitationTokens.Provider, Invited);
        return $"password/new?person={account.Id}&code={Uri.EscapeDataString(code)}";
    }

    public async Task<Account?> FindAsync(Guid person) => await accounts.FindByIdAsync(person.ToString());

    /// <summary>Whose code this is, while it holds.</summary>
    public async Task<Result<Account>> OfCodeAsync(Guid person, string? code)
    {
        var account = await FindAsync(person);
        return account is not null && !await providers.IsOnlyWayAsync(account) && await people.FindAsync(new PersonId(person)) is not null && await HoldsAsync(account, code ?? "") ? account : new CodeIsOver();
    }

    /// <summary>Who came by a mail has shown that the address is theirs.</summary>
    public async Task<Verdict> SetAsync(Guid person, string? code, string? password, string? again)
    {
        if ((await OfCodeAsync(person, code)).IsRefused(out var no, out var account)) return no;
        if (password != again) return new PasswordsDiffer();

        account.EmailConfirmed = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        if (!(await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password ?? "")).Succeeded) return new PasswordTooWeak(AccountsSetup.ShortestPassword);

        await people.RefreshAsync(account.Company);
        if (!account.TwoFactorEnabled) await door.SignInAsync(account, isPersistent: true);
        return Verdict.Yes;
    }

    public async Task<Verdict> ChangeAsync(PersonId me, string? old, string? password, string? again)
    {
        if (await FindAsync(me.Value) is not { } account) return new NoAccount();
        if (password != again) return new PasswordsDiffer();
        if (await accounts.IsLockedOutAsync(account)) return new PasswordIsWrong();

        var changed = await accounts.ChangePasswordAsync(account, old ?? "", password ?? "");
        if (changed.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch)))
        {
            await accounts.AccessFailedAsync(account);
            return new PasswordIsWrong();
        }

        if (!changed.Succeeded) return new PasswordTooWeak(AccountsSetup.ShortestPassword);
        await others.EndAsync(account);
        return Verdict.Yes;
    }

    private async Task<bool> HoldsAsync(Account account, string code) =>
        account.EmailConfirmed
            ? await accounts.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, UserManager<Account>.ResetPasswordTokenPurpose, code)
            : await accounts.VerifyUserTokenAsync(account, InvitationTokens.Provider, Invited, code);
}

/// <summary>The code of a mail was used, is too old, or never was one.</summary>
public sealed record CodeIsOver : Refusal;

public sealed record PasswordsDiffer : Refusal;

public sealed record PasswordTooWeak(int Shortest) : Refusal;

public sealed record PasswordIsWrong : Refusal;

/// <summary>Somebody of the demo, who signs in with a click.</summary>
public sealed record NoAccount : Refusal;
