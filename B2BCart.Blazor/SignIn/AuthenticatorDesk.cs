using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>The second thing to show when signing in: codes of an authenticator app, and codes on paper for when the phone is lost.</summary>
public sealed class AuthenticatorDesk(UserManager<Account> accounts, IUserStore<Account> store, OtherSessions others, IHttpContextAccessor context)
{
    private const int RecoveryCodes = 10;

    /// <summary>Whose account it is; nothing for somebody of the demo.</summary>
    public Task<Account?> MineAsync() => accounts.OfAsync(context.HttpContext?.User);

    public Task<int> CodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    /// <summary>The key for the app; made when it is asked for the first time. Who only looks ends no session of theirs.</summary>
    public async Task<string> KeyAsync(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } known) return known;

        var made = accounts.GenerateNewAuthenticatorKey();
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, made, CancellationToken.None);
        await accounts.UpdateAsync(account);
        return made;
    }

    /// <summary>From the first right code on it is asked at every sign-in.</summary>
    /// <returns>The recovery codes: shown once.</returns>
    public async Task<Result<ImmutableArray<string>>> TurnOnAsync(string? code)
    {
        if (await MineAsync() is not { } account) return new NoAccount();

        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits)) return new CodeRefused();

        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await others.EndAsync(account);
        return codes!.ToImmutableArray();
    }

    /// <summary>Asks for the password, because who sits at an open page is not yet the person. The next set-up gets a new key.</summary>
    public async Task<Verdict> TurnOffAsync(string? password)
    {
        if (await MineAsync() is not { } account) return new NoAccount();
        if (await accounts.IsLockedOutAsync(account)) return new PasswordIsWrong();
        if (!await accounts.CheckPasswordAsync(account, password ?? ""))
        {
            await accounts.AccessFailedAsync(account);
            return new PasswordIsWrong();
        }

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await others.EndAsync(account);
        return Verdict.Yes;
    }
}
