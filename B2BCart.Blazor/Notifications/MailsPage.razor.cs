using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Notifications;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Notifications;

/// <summary>The mailboxes of the demo in one place. Whoever sees no prices gets only mails that were written without.</summary>
public sealed partial class MailsPage(
    AuthenticationStateProvider authentication, PeopleBook people, Outbox outbox, PageClock clock, IStringLocalizer<NotificationsWords> words, IStringLocalizer<ShellWords> shell) : ComponentBase
{
    private const int Most = 200;

    private IReadOnlyList<ShownMail> _mails = [];
    private bool _seesAll = true;

    private IStringLocalizer<NotificationsWords> Words => words;

    protected override async Task OnInitializedAsync()
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return;

        _seesAll = me.SeesPrices;
        var company = await people.CompanyAsync(me.Company);
        _mails = [.. (await outbox.NewestAsync(_seesAll, Most, CancellationToken.None)).Select(row => Shown(row, company))];
    }

    private ShownMail Shown(OutboxRow row, Company company)
    {
        var state = MailStates.Of(row);
        return new(
            row.Id,
            row.Kind,
            AccountLetters.Writes(row.Kind) ? null : $"/carts/{row.Cart.Value}",
            row.To is { } person ? company.People.GetValueOrDefault(person)?.Name ?? row.Address ?? "?" : words[row.Kind is LetterKind.OrderToSeller ? "page.seller" : "page.admins"],
            row.Address,
            row.Subject,
            row.Text,
            state,
            string.Format(CultureInfo.CurrentCulture, words[$"state.{state}"], row.Tries),
            row.Error,
            Ago.Say(row.CreatedAt, clock.Now, clock.Zone(clock.ZoneOfRequest()), shell, CultureInfo.CurrentCulture));
    }

    private sealed record ShownMail(
        LetterId Id, LetterKind Kind, string? Link, string To, string? Address, string? Subject, string? Text, MailState State, string Says, string? Error, string At);
}
