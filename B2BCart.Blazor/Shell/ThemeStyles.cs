using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;
using MudBlazor;
using MudBlazor.Services;

namespace B2BCart.Blazor.Shell;

/// <summary>The style blocks that MudBlazor writes into a page for our theme, found by letting it write them once.</summary>
public static partial class ThemeStyles
{
    /// <summary>SHA-256 of each, in Base64.</summary>
    public static async Task<IReadOnlyList<string>> HashesAsync()
    {
        await using var services = new ServiceCollection().AddMudServices().AddSingleton<IJSRuntime, NoScript>().AddSingleton<NavigationManager, Nowhere>().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var written = await renderer.Dispatcher.InvokeAsync(async () => await WriteAsync(renderer, isDark: false) + await WriteAsync(renderer, isDark: true));
        return [.. Blocks().Matches(written).Select(block => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(block.Groups[1].Value)))).Distinct()];
    }

    private static async Task<string> WriteAsync(HtmlRenderer renderer, bool isDark)
    {
        var provider = await renderer.RenderComponentAsync<MudThemeProvider>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(MudThemeProvider.Theme)] = Theme.Of,
            [nameof(MudThemeProvider.IsDarkMode)] = isDark,
        }));
        var popovers = await renderer.RenderComponentAsync<MudPopoverProvider>();
        var dialogs = await renderer.RenderComponentAsync<MudDialogProvider>();
        return provider.ToHtmlString() + popovers.ToHtmlString() + dialogs.ToHtmlString();
    }

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    private sealed class NoScript : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => default;
    }

    private sealed class Nowhere : NavigationManager
    {
        public Nowhere() => Initialize("http://localhost/", "http://localhost/");
    }
}
