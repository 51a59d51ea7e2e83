using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>The first stop of the Tab key: past the places, to what the page is about.</summary>
public sealed partial class SkipLink(IStringLocalizer<ShellWords> words, NavigationManager navigation) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;

    private string Content => $"{new Uri(navigation.Uri).PathAndQuery}#content";
}
