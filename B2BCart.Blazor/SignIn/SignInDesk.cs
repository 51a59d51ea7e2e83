using System.Net;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>Who comes in, and who has to show a second thing first.</summary>
public sealed class SignInDesk(Door door, UserManager<Account> accounts, ProviderBook providers, SignInTries tries, Nobody nobody, IHttpContextAccessor context)
{
    private IPAddress? Address => context.HttpContext?.Connection.RemoteIpAddress;

    /// <summary>The answer to a wrong password is the same whether there is such an address, whether it is locked, whether its person has left, and whether they come in by their company's provider only.</summary>
    /// <returns>Whether a code of the authenticator app is asked next.</returns>
    public async Task<Result<Entered>> ByPasswordAsync(string? email, string? password)
    {
        if (!tries.MayTry(Address)) return new TooManyTries();

        using var turn = await tries.InTurnAsync((email ?? "").Trim());
        var onlyByProvider = await providers.OnlyWayOfAsync(email);
        var account = await accounts.FindByEmailAsync((email ?? "").Trim());
        if (account is null || account.Company == onlyByProvider || await accounts.IsLockedOutAsync(account) || !await door.CanSignInAsync(account)) nobody.Try(accounts.PasswordHasher, password);
        else if (await door.PasswordSignInAsync(account, password ?? "", isPersistent: true, lockoutOnFailure: true) is { } result && (result.Succeeded || result.RequiresTwoFactor))
            return result.Succeeded ? Entered.IsIn : Entered.AsksForCode;

        tries.WasWrong(Address);
        return new SignInRefused(AccountsSetup.MostWrongTries, (int)AccountsSetup.LockedFor.TotalMinutes);
    }

    /// <summary>A code of the app, or one of the recovery codes.</summary>
    public async Task<Verdict> ByCodeAsync(string? code)
    {
        if (!tries.MayTry(Address)) return new TooManyTries();
        if (await context.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme) is not { Principal.Identity.Name: { } account }) return new SignInAgain();

        using var turn = await tries.InTurnAsync(account);
        if (await door.GetTwoFactorAuthenticationUserAsync() is null) return new SignInAgain();
        var digits = string.Concat((code ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter != '-'));
        var result = digits.All(char.IsAsciiDigit) && digits.Length == 6
            ? await door.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: true, rememberClient: false)
            : await door.TwoFactorRecoveryCodeSignInAsync((code ?? "").Trim().ToUpperInvariant());
        if (result.Succeeded) return Verdict.Yes;

        tries.WasWrong(Address);
        return new CodeRefused();
    }
}

public enum Entered
{
    IsIn = 1,
    AsksForCode = 2,
}

/// <summary>Says nothing about the address.</summary>
public sealed record SignInRefused(int Tries, int Minutes) : Refusal;

public sealed record TooManyTries : Refusal;

public sealed record CodeRefused : Refusal;

/// <summary>Between password and code too much time went by.</summary>
public sealed record SignInAgain : Refusal;
