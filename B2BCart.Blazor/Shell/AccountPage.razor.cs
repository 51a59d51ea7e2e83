using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.SignIn;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>Who I am, and how I want to read it.</summary>
public sealed partial class AccountPage(AuthenticationStateProvider authentication, PeopleBook people, IStringLocalizer<ShellWords> words) : ComponentBase
{
    private Named? _me;
    private Company? _company;
    private PersonSettings _settings = PersonSettings.None;
    private bool _seesPrices;
    private bool _hasAccount;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>The name of the refusal that a choice met.</summary>
    [SupplyParameterFromQuery]
    public string? Refused { get; set; }

    private IStringLocalizer<ShellWords> Words => words;

    private string Appearance => Preferences.AppearanceOf(Http?.Request);

    private string Language => _settings.Language is { } chosen ? chosen : Http?.Request.Cookies.ContainsKey(CookieRequestCultureProvider.DefaultCookieName) is true ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName : Preferences.Browser;

    protected override async Task OnInitializedAsync()
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        if (user.PersonId() is not { } id || await people.FindAsync(id) is not { } person) return;

        _company = await people.CompanyAsync(person.Company);
        _settings = _company.Settings[id];
        (_me, _seesPrices, _hasAccount) = (_company.People[id], person.SeesPrices, _company.Stamps.ContainsKey(id));
    }
}
