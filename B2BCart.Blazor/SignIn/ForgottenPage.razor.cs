using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

public sealed partial class ForgottenPage(PasswordDesk desk, AccountMail mail, IConfiguration configuration, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private string? _refused;
    private bool _isAsked;

    /// <summary>The demo shows the mails on a page.</summary>
    private bool IsMailed => mail.IsDelivered || configuration.IsDemo();

    private IStringLocalizer<SignInWords> Words => words;

    [SupplyParameterFromForm(FormName = "forgotten", Name = "email")]
    public string? Email { get; set; }

    private async Task AskAsync()
    {
        if ((await desk.AskAsync(Email)).IsRefused(out var no)) _refused = wording.Of(no);
        else _isAsked = true;
    }
}
