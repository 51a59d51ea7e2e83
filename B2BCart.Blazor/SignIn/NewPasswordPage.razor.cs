using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>Where the mails lead to: a first password, or a new one.</summary>
public sealed partial class NewPasswordPage(PasswordDesk desk, NavigationManager navigation, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private Account? _account;
    private string? _refused;

    private IStringLocalizer<SignInWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public Guid Person { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "new-password", Name = "password")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "new-password", Name = "again")]
    public string? Again { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http?.Response.Headers.CacheControl = "no-store";
        if ((await desk.OfCodeAsync(Person, Code)).IsRefused(out var no, out _account)) _refused = wording.Of(no);
    }

    private async Task SetAsync()
    {
        if ((await desk.SetAsync(Person, Code, Password, Again)).IsRefused(out var no)) _refused = wording.Of(no);
        else navigation.NavigateTo("/");
    }
}
