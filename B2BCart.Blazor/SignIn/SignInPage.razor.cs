using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

public sealed partial class SignInPage(IConfiguration configuration, PeopleBook people, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private IStringLocalizer<SignInWords> Words => words;

    private Company? _company;
    private bool _isNew;

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    /// <summary>Why another page sent them back here.</summary>
    [SupplyParameterFromQuery]
    public string? Refused { get; set; }

    private string? Says => SentBack.Named(Refused) is { } no ? wording.Of(no) : null;

    protected override async Task OnInitializedAsync()
    {
        if (configuration.IsDemo()) _company = await people.CompanyAsync(DemoCompany.Company.Id);
        else _isNew = !await people.HasAnyCompanyAsync();
    }
}
