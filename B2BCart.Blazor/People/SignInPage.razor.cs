using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

public sealed partial class SignInPage(IConfiguration configuration, PeopleBook people, IStringLocalizer<ShellWords> words) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;

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
