using B2BCart.Blazor.Demo;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>In demo mode every page says so.</summary>
public sealed partial class DemoStrip(IStringLocalizer<ShellWords> words, IConfiguration configuration) : ComponentBase
{
    private IStringLocalizer<ShellWords> Words => words;

    private bool IsDemo => configuration.IsDemo();
}
