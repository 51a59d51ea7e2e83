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
        var written = await WriteAsync(isDark: false) + await WriteAsync(isDark: true);
        return [.. Blocks().Matches(written).Select(block => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(block.Groups[1].Value)))).Distinct()];
    }

    private static async Task<string> WriteAsync(bool isDark)
    {
        await using var services = new ServiceCollection().AddMudServices().AddSingleton<IJSRuntime, NoScript>().AddSingleton<NavigationManager, Nowhere>().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var theme = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MudThemeProvider.Theme)] = Theme.Of, [nameof(MudThemeProvider.IsDarkMode)] = isDark });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<MudThemeProvider>(theme)).ToHtmlString()
            + (await renderer.RenderComponentAsync<MudPopoverProvider>()).ToHtmlString()
            + (await renderer.RenderComponentAsync<MudDialogProvider>()).ToHtmlString());
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
