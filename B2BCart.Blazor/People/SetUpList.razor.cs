using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>On an admin's first page while the company is being set up: what is done, and what comes next.</summary>
public sealed partial class SetUpList(AuthenticationStateProvider authentication, PeopleBook people, SetUpSteps steps, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private ImmutableArray<ListedStep> _steps = [];
    private bool _runsCatalog;

    private IStringLocalizer<PeopleWords> Words => words;

    protected override async Task OnInitializedAsync()
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { IsAdmin: true } me) return;

        _runsCatalog = me.RunsCatalog;
        _steps = await steps.OpenAsync(me.Company);
    }
}
