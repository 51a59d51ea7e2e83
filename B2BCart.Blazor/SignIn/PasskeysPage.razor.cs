using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.SignIn;

/// <summary>A person's own passkeys: added, named, removed.</summary>
public sealed partial class PasskeysPage(PasskeyDesk desk, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<SignInWords> words) : ComponentBase
{
    private Account? _account;
    private IReadOnlyList<UserPasskeyInfo> _passkeys = [];
    private string? _refused;

    private IStringLocalizer<SignInWords> Words => words;

    /// <summary>What was done on the page before.</summary>
    [SupplyParameterFromQuery]
    public string? Said { get; set; }

    /// <summary>Which one is named or removed.</summary>
    [SupplyParameterFromForm(Name = "id")]
    public string? Id { get; set; }

    [SupplyParameterFromForm(Name = "name")]
    public string? Name { get; set; }

    /// <summary>What the browser made.</summary>
    [SupplyParameterFromForm(FormName = "add", Name = "credential")]
    public string? Credential { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _account = await desk.MineAsync();
        if (_account is not null) _passkeys = await desk.ListAsync(_account);
    }

    private async Task AddAsync() => Answer(await desk.AddAsync(Name, Credential), "added");

    private async Task RenameAsync() => Answer(await desk.RenameAsync(Id, Name), "renamed");

    private async Task RemoveAsync() => Answer(await desk.RemoveAsync(Id), "removed");

    private void Answer(Verdict verdict, string said)
    {
        if (verdict.IsRefused(out var no)) (_refused, Said) = (wording.Of(no), null);
        else navigation.NavigateTo($"/account/passkeys?said={said}");
    }

    private string Since(DateTimeOffset at) => string.Format(CultureInfo.CurrentCulture, words["passkey.since"], TimeZoneInfo.ConvertTime(at, clock.Zone(clock.ZoneOfRequest())));
}
