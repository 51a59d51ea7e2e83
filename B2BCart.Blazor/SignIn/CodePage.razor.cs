using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>The second step of signing in.</summary>
public sealed partial class CodePage(SignInDesk desk, NavigationManager navigation, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private string? _refused;

    private IStringLocalizer<SignInWords> Words => words;

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm(FormName = "code", Name = "code")]
    public string? Code { get; set; }

    private async Task SignInAsync()
    {
        if ((await desk.ByCodeAsync(Code)).IsRefused(out var no)) _refused = wording.Of(no);
        else navigation.NavigateTo(SignInEndpoints.Local(ReturnUrl, "/"));
    }
}
