using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>What a person reads when the program failed.</summary>
public sealed partial class WentWrong(IStringLocalizer<ShellWords> words) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;
}
