using System.Collections.Immutable;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>What waits for me, and what I decided lately.</summary>
public sealed partial class ApprovalsPage(
    AuthenticationStateProvider authentication, PeopleBook people, WaitingCarts waiting, PageClock clock, IStringLocalizer<InboxWords> words) : ComponentBase
{
    private const int Lately = 20;

    private ImmutableArray<ShownAnswer> _answered = [];

    private IStringLocalizer<InboxWords> Words => words;

    private bool HasPrices => _answered.Any(one => one.Answered.Cart.Total is not null);

    protected override async Task OnInitializedAsync()
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return;

        var reader = clock.ReaderOf(await people.CompanyAsync(me.Company));
        _answered = [.. (await waiting.AnsweredAsync(me, Lately)).Select(one => Shown(one, me.Id, reader))];
    }

    private ShownAnswer Shown(AnsweredCart one, PersonId me, Reader reader) =>
        new(one, reader.Company.People.GetValueOrDefault(one.Cart.Owner)?.Name ?? words["waits.somebody"], words[$"decided.{one.Given}"], reader.Moment(one.At), WaitsFor.Of(one.Cart, me, reader, words));
}

/// <summary>A row of what I decided, with everything it says.</summary>
public sealed record ShownAnswer(AnsweredCart Answered, string Owner, string Said, string At, WaitsFor Next);
