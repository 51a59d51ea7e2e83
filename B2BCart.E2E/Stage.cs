using B2BCart.E2E;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace B2BCart.E2E;

/// <summary>What all stories play on: one server and one browser a run.</summary>
public sealed class Stage : IAsyncLifetime
{
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public AppServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await E2E.Browser.LaunchAsync(_playwright);
        Server = await AppServer.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright.Dispose();
        List<string> errors = [.. Server.Errors];
        await Server.DisposeAsync();
        if (errors.Count > 0) throw new InvalidOperationException($"The server logged errors while the stories ran:\n{Server}");
    }
}
