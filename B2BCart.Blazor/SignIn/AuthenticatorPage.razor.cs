using System.Collections;
using System.Collections.Immutable;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using QRCoder;

namespace B2BCart.Blazor.SignIn;

/// <summary>Sets up the authenticator app, or turns it off.</summary>
public sealed partial class AuthenticatorPage(AuthenticatorDesk desk, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private Account? _account;
    private string? _key;
    private int _codesLeft;
    private ImmutableArray<string>? _codes;
    private string? _refused;

    private IStringLocalizer<SignInWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromForm(FormName = "turn-on", Name = "code")]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "turn-off", Name = "password")]
    public string? Password { get; set; }

    private IReadOnlyList<BitArray> Qr
    {
        get
        {
            using var qr = QRCodeGenerator.GenerateQrCode($"otpauth://totp/B2BCart:{Uri.EscapeDataString(_account!.Email!)}?secret={_key}&issuer=B2BCart&digits=6", QRCodeGenerator.ECCLevel.M);
            return [.. qr.ModuleMatrix];
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Http?.Response.Headers.CacheControl = "no-store";
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        _account = await desk.MineAsync();
        if (_account is { TwoFactorEnabled: true }) _codesLeft = await desk.CodesLeftAsync(_account);
        else if (_account is not null) _key = await desk.KeyAsync(_account);
    }

    private async Task TurnOnAsync()
    {
        if ((await desk.TurnOnAsync(Code)).IsRefused(out var no, out var codes)) _refused = wording.Of(no);
        else _codes = codes;
    }

    private async Task TurnOffAsync()
    {
        if ((await desk.TurnOffAsync(Password)).IsRefused(out var no)) _refused = wording.Of(no);
        await ReadAsync();
    }
}
