using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>There only while the server has no company.</summary>
public sealed partial class SetUpPage(SetUpDesk desk, PeopleBook people, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private const string Form = "set-up";

    private string? _refused;
    private bool _isNew;

    private IStringLocalizer<SignInWords> Words => words;

    [SupplyParameterFromForm(FormName = Form, Name = "code")]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "company")]
    public string? Company { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "currency")]
    public string? Currency { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "zone")]
    public string? Zone { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "name")]
    public string? Name { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "email")]
    public string? Email { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "password")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = Form, Name = "again")]
    public string? Again { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Zone ??= clock.ZoneOfRequest();
        _isNew = !await people.HasAnyCompanyAsync();
        if (!_isNew) navigation.NotFound();
    }

    private async Task SetUpAsync()
    {
        if (!_isNew) return;
        if ((await desk.SetUpAsync(Code, new(Company, Currency, Zone, Name, Email, Password, Again))).IsRefused(out var no)) _refused = wording.Of(no);
        else navigation.NavigateTo("/");
    }
}
