using B2BCart.Blazor.Demo;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>The places of the program, at the left; at the thumb on a phone.</summary>
public sealed partial class Rail(IStringLocalizer<ShellWords> words, IConfiguration configuration, NavigationManager navigation) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;

    private bool IsDemo => configuration.IsDemo();

    /// <summary>A cart belongs to the place of carts.</summary>
    private string? AtCarts => navigation.ToBaseRelativePath(navigation.Uri) is var path && (path.Length == 0 || path[0] is '?' || path.StartsWith("carts", StringComparison.Ordinal)) ? "page" : null;
}
