using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Notifications;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Notifications;

/// <summary>Mails about an account: to who is invited, to who forgot their password, to a new address, and to who can be signed in by another passkey. The code is made when the mail is written.</summary>
public sealed class AccountLetters(PeopleBook people, SiteUrl site, IServiceScopeFactory scopes, IStringLocalizer<NotificationsWords> words)
{
    public static bool Writes(LetterKind kind) => kind is LetterKind.Welcome or LetterKind.NewPassword or LetterKind.ConfirmEmail or LetterKind.PasskeyAdded;

    /// <summary>Nothing when there is nobody (any more) who could use it.</summary>
    public async Task<AccountLetter?> WriteAsync(OutboxRow row, CancellationToken stop)
    {
        if (row.To is not { } id || await people.FindAsync(id, stop) is not { } person) return null;

        await using var scope = scopes.CreateAsyncScope();
        var (passwords, emails) = (scope.ServiceProvider.GetRequiredService<PasswordDesk>(), scope.ServiceProvider.GetRequiredService<EmailDesk>());
        if (await passwords.FindAsync(id.Value) is not { Email: { } email } account || account.EmailConfirmed == row.Kind is LetterKind.Welcome) return null;
        if (row.Kind is LetterKind.ConfirmEmail) return account.NewEmail is { } confirms ? await OfAsync(part => $"new-email.{part}", confirms, await emails.AddressOfConfirmingAsync(account)) : null;
        if (row.Kind is LetterKind.NewPassword) return await OfAsync(part => $"new-password.{part}", email, await passwords.AddressOfNewAsync(account));

        if (row.Kind is LetterKind.PasskeyAdded) return await OfAsync(part => $"passkey.{part}", email, "account/passkeys") with { Foot = words["foot.plain"] };

        var isByProvider = await passwords.AreOffAsync(account);
        return await OfAsync(part => isByProvider ? $"welcome-provider.{part}" : $"welcome.{part}", email, await passwords.AddressOfNewAsync(account));

        async Task<AccountLetter> OfAsync(Func<string, string> key, string address, string way)
        {
            var company = await people.CompanyAsync(person.Company, stop);
            var name = company.People[id].Name;
            string Of(string part) => Sentence.Fill(words[key(part)], gap => gap == "Company" ? company.Name : name);
            return new(new LetterText(Of("subject"), Of("button"), [new Says(Of("hello")), new Says(Of("text"))]), new(name, address), site.To(way), words["foot.account"], $"account.{id.Value:N}");
        }
    }
}

public sealed record AccountLetter(LetterText Letter, MailTo To, Uri Link, string Foot, string Thread);
