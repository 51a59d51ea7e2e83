using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

public sealed partial class ChangePasswordPage(PasswordDesk desk, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private string? _refused;
    private bool _isDone;

    private IStringLocalizer<SignInWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromForm(FormName = "change-password", Name = "old")]
    public string? Old { get; set; }

    [SupplyParameterFromForm(FormName = "change-password", Name = "password")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "change-password", Name = "again")]
    public string? Again { get; set; }

    private async Task ChangeAsync()
    {
        if (Http?.User.PersonId() is not { } me) return;
        Verdict changed = await desk.ChangeAsync(me, Old, Password, Again);
        if (changed.IsRefused(out var no)) _refused = wording.Of(no);
        else _isDone = true;
    }
}
