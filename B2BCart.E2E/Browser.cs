using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>Finds a browser by itself: the one that B2BCART_BROWSER names, Playwright's own, one of the system, else it tries to install one.</summary>
internal static class Browser
{
    private const string Variable = "B2BCART_BROWSER";

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(playwright), Headless = true, Args = Flags });

    private static string Find(IPlaywright playwright) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
        : Found(playwright)
        ?? (BrowserInstall.Try() ? Found(playwright) : null)
        ?? throw new InvalidOperationException($"The browser tests found no browser and could not install one: install Chromium or Chrome, or name its program in the environment variable {Variable}.");

    private static string? Found(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : Folders.SelectMany(_ => Names, Path.Combine).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders =>
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries), "/usr/bin", "/Applications/Google Chrome.app/Contents/MacOS"];
}
