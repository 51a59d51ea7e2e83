using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>Passkeys: a key on the person's own device, which asks for finger, face or PIN itself.</summary>
public sealed class PasskeyDesk(Door door, UserManager<Account> accounts, ProviderBook providers, OtherSessions others, AccountMail mail, SignInTries tries, IHttpContextAccessor context, ILogger<PasskeyDesk> log)
{
    public const int Most = 10;
    public const int LongestName = 60;

    public Task<Account?> MineAsync() => accounts.OfAsync(context.HttpContext?.User);

    public async Task<IReadOnlyList<UserPasskeyInfo>> ListAsync(Account account) => [.. (await accounts.GetPasskeysAsync(account)).OrderBy(one => one.CreatedAt)];

    /// <summary>What the browser is asked to make a passkey for; <see cref="AddAsync"/> takes the answer, of the same browser only.</summary>
    /// <returns>JSON, as browsers want it.</returns>
    public async Task<string?> OptionsToAddAsync() =>
        await MineAsync() is { } account ? await door.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Email! }) : null;

    public async Task<Verdict> AddAsync(string? name, string? credential)
    {
        if (await MineAsync() is not { } account) return new NoAccount();
        if (Named(name).IsRefused(out var no, out var called)) return no;
        if ((await accounts.GetPasskeysAsync(account)).Count >= Most) return new TooManyPasskeys(Most);
        if (await AttestedAsync(credential) is not { Succeeded: true } made || made.UserEntity.Id != account.Id.ToString()) return new PasskeyNotMade();

        made.Passkey.Name = called;
        if (!(await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)).Succeeded) return new PasskeyNotMade();

        await mail.SendAsync(LetterKind.PasskeyAdded, new PersonId(account.Id));
        return Verdict.Yes;
    }

    public async Task<Verdict> RenameAsync(string? id, string? name)
    {
        if (await MineAsync() is not { } account) return new NoAccount();
        if (Named(name).IsRefused(out var no, out var called)) return no;
        if (IdOf(id) is not { } key || await accounts.GetPasskeyAsync(account, key) is not { } passkey) return new NoSuchPasskey();

        passkey.Name = called;
        return (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded ? Verdict.Yes : new NoSuchPasskey();
    }

    /// <summary>Ends all other sessions too: the device may be lost.</summary>
    public async Task<Verdict> RemoveAsync(string? id)
    {
        if (await MineAsync() is not { } account) return new NoAccount();
        if (IdOf(id) is not { } key || await accounts.GetPasskeyAsync(account, key) is null) return new NoSuchPasskey();

        await accounts.RemovePasskeyAsync(account, key);
        await accounts.UpdateSecurityStampAsync(account);
        await others.EndAsync(account);
        return Verdict.Yes;
    }

    /// <summary>Names nobody: the device knows whose key it has.</summary>
    public Task<string> OptionsToSignInAsync() => door.MakePasskeyRequestOptionsAsync(null!);

    /// <summary>Stands for password and code both. The same answer to an unknown key, a removed one, and one of somebody who has left.</summary>
    public async Task<Verdict> SignInAsync(string? credential)
    {
        var address = context.HttpContext?.Connection.RemoteIpAddress;
        if (!tries.MayTry(address)) return new TooManyTries();
        if (await AssertedAsync(credential) is { Succeeded: true } shown && await door.CanSignInAsync(shown.User) && !await accounts.IsLockedOutAsync(shown.User) && !await providers.IsOnlyWayAsync(shown.User)
            && (await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey)).Succeeded)
        {
            await door.SignInAsync(shown.User, isPersistent: true);
            return Verdict.Yes;
        }

        tries.WasWrong(address);
        return new PasskeyRefused();
    }

    private async Task<PasskeyAttestationResult?> AttestedAsync(string? credential)
    {
        var made = await AnsweredAsync(credential, door.PerformPasskeyAttestationAsync);
        if (made is { Succeeded: false }) log.LogInformation(made.Failure, "A new passkey was refused.");
        return made;
    }

    private async Task<PasskeyAssertionResult<Account>?> AssertedAsync(string? credential)
    {
        var shown = await AnsweredAsync(credential, door.PerformPasskeyAssertionAsync);
        if (shown is { Succeeded: false }) log.LogInformation(shown.Failure, "A passkey was refused.");
        return shown;
    }

    /// <summary>Identity throws when nothing was asked for before.</summary>
    private async Task<T?> AnsweredAsync<T>(string? credential, Func<string, Task<T>> check) where T : class
    {
        try
        {
            return await check(credential is { Length: > 0 } ? credential : "{}");
        }
        catch (InvalidOperationException error)
        {
            log.LogInformation(error, "A passkey came, and nobody had asked for one.");
            return null;
        }
    }

    private static Result<string> Named(string? name) => (name ?? "").Trim() is { Length: > 0 and <= LongestName } called && !called.Any(char.IsControl) ? called : new NotAPasskeyName(LongestName);

    private static byte[]? IdOf(string? id)
    {
        var bytes = new byte[(id ?? "").Length];
        return Convert.TryFromBase64String(id ?? "", bytes, out var length) && length > 0 ? bytes[..length] : null;
    }
}

/// <summary>Says nothing about whose it is.</summary>
public sealed record PasskeyRefused : Refusal;

public sealed record PasskeyNotMade : Refusal;

public sealed record NoSuchPasskey : Refusal;

public sealed record TooManyPasskeys(int Most) : Refusal;

public sealed record NotAPasskeyName(int Longest) : Refusal;
