using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>The cards of what waits for me. The page's script fetches them again when they changed.</summary>
public sealed partial class WaitingForYou(
    AuthenticationStateProvider authentication, PeopleBook people, Inbox inbox, WaitingCarts waiting, PageClock clock, IStringLocalizer<InboxWords> words, IStringLocalizer<ApprovalsWords> asking) : ComponentBase
{
    private const int Few = 6;
    private const int Many = 60;

    private ImmutableArray<ShownWaiting> _cards = [];
    private int _count;

    /// <summary>On their own page; else the first few.</summary>
    [Parameter]
    public bool IsAll { get; set; }

    private IStringLocalizer<InboxWords> Words => words;

    private string Source => IsAll ? "/inbox/cards?all=true" : "/inbox/cards";

    protected override async Task OnInitializedAsync()
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return;

        var company = await people.CompanyAsync(me.Company);
        var carts = await waiting.ReadAsync(me, IsAll ? Many : Few);
        _cards = [.. carts.Select(cart => Shown(cart, company))];
        _count = Math.Max(_cards.Length, carts.Length < (IsAll ? Many : Few) ? 0 : (await inbox.NowAsync(me.Id)).Count);
    }

    private ShownWaiting Shown(WaitingCart one, Company company)
    {
        var reader = new Reader(company, one.Cart, clock.Zone(clock.ZoneOfRequest()), clock.Now);
        var asker = company.People.GetValueOrDefault(one.Review.Submitted.Actor);
        return new(
            one, asker, asker is null ? 1 : PersonColors.Of(one.Cart.People, asker.Id),
            string.Format(CultureInfo.CurrentCulture, words["card.since"], asker?.Name, reader.Moment(one.Since)),
            one.Before is null ? words["card.first"] : words["card.again"],
            one.Before is { } yes ? Again(one.Changes, reader.On(yes.Given.At, asking)) : Why(one.Stage));
    }

    private string Again(int changes, string when) =>
        string.Format(CultureInfo.CurrentCulture, words[changes switch { 0 => "card.again.none", 1 => "card.again.one", _ => "card.again.some" }], when, changes);

    private string? Why(Stage stage) =>
        stage.Asks is Asks.BudgetOwner ? words["card.budget"].Value
        : stage.Over is { } over ? string.Format(CultureInfo.CurrentCulture, words["card.over"], Figures.WithCurrency(over))
        : null;
}

/// <summary>A card with everything it says.</summary>
/// <param name="Why">First time for me, or again.</param>
/// <param name="Because">What makes it so.</param>
public sealed record ShownWaiting(WaitingCart Waiting, Named? Asker, int Color, string Since, string Why, string? Because);
