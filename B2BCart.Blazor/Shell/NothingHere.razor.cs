using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>The one answer to every address that leads nowhere, or not to this person.</summary>
public sealed partial class NothingHere(IStringLocalizer<ShellWords> words) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;
}
