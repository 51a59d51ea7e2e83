using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>Sign in by e-mail and password.</summary>
public sealed partial class PasswordForm(SignInDesk desk, NavigationManager navigation, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private string? _refused;

    private IStringLocalizer<SignInWords> Words => words;

    [Parameter]
    public string? ReturnUrl { get; set; }

    /// <summary>The address that was asked before.</summary>
    [Parameter]
    public string? Given { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in", Name = "email")]
    public string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in", Name = "password")]
    public string? Password { get; set; }

    private async Task SignInAsync()
    {
        if ((await desk.ByPasswordAsync(Email, Password)).IsRefused(out var no, out var entered)) _refused = wording.Of(no);
        else navigation.NavigateTo(entered is Entered.IsIn ? SignInEndpoints.Local(ReturnUrl, "/") : $"/sign-in/code?returnUrl={Uri.EscapeDataString(SignInEndpoints.Local(ReturnUrl, "/"))}");
    }
}
