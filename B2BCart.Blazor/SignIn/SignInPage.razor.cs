using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

public sealed partial class SignInPage(IConfiguration configuration, PeopleBook people, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private IStringLocalizer<SignInWords> Words => words;

    private List<Company>? _companies;
    private bool _isNew;

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    /// <summary>Why another page sent them back here.</summary>
    [SupplyParameterFromQuery]
    public string? Refused { get; set; }

    private string? Says => SentBack.Named(Refused) is { } no ? wording.Of(no) : null;

    protected override async Task OnInitializedAsync()
    {
        if (configuration.IsDemo())
        {
            _companies = [await people.CompanyAsync(DemoCompany.Company.Id)];
            foreach (var one in new[] { DemoSeller.Purchasing, DemoSeller.Desk })
            {
                if (await people.FindAsync(one) is { } person) _companies.Add(await people.CompanyAsync(person.Company));
            }
        }
        else _isNew = !await people.HasAnyCompanyAsync();
    }
}
