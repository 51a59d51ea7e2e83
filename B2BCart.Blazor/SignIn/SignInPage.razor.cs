using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

public sealed partial class SignInPage(IConfiguration configuration, PeopleBook people, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private IStringLocalizer<SignInWords> Words => words;

    private Company? _company;
    private bool _isNew;

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (configuration.IsDemo()) _company = await people.CompanyAsync(DemoCompany.Company.Id);
        else _isNew = !await people.HasAnyCompanyAsync();
    }
}
