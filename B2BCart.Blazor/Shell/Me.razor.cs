using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

public sealed partial class Me(AuthenticationStateProvider authentication, PeopleBook people, IStringLocalizer<ShellWords> words) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;

    private Named? _me;

    protected override async Task OnInitializedAsync() => _me = await people.NameOfAsync((await authentication.GetAuthenticationStateAsync()).User);
}
