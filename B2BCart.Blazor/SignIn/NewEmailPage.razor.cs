using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>Where the mail to a new address leads to. Opening it changes nothing: mail scanners open everything.</summary>
public sealed partial class NewEmailPage(EmailDesk desk, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private Account? _account;
    private string? _refused;
    private bool _isDone;

    private IStringLocalizer<SignInWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public Guid Person { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http?.Response.Headers.CacheControl = "no-store";
        if ((await desk.OfCodeAsync(Person, Code)).IsRefused(out var no, out _account)) _refused = wording.Of(no);
    }

    private async Task ConfirmAsync()
    {
        if ((await desk.ConfirmAsync(Person, Code)).IsRefused(out var no)) _refused = wording.Of(no);
        else _isDone = true;
    }
}
