using System.Text.RegularExpressions;

namespace B2BCart.E2E;

/// <summary>A story on a server of its own, without the demo, on which nobody is yet.</summary>
public abstract partial class EmptyServer(Stage stage) : Story(stage)
{
    protected const string Password = "Nimm-3-Schrauben";

    private AppServer _server = null!;

    protected override AppServer Server => _server;

    public override async ValueTask InitializeAsync() => _server = await AppServer.StartAsync(isDemo: false);

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using (_server) await base.DisposeAsync();
    }

    /// <summary>The first company and its first admin, who is in then.</summary>
    /// <param name="site">By which name the browser calls the server, where that matters.</param>
    protected async Task SetUpAsync(Shopper admin, string site = "")
    {
        await admin.Page.GotoAsync($"{site}/set-up");
        foreach (var (label, text) in new[]
                 {
                     ("Code from the log", Code().Match(_server.ToString()).Groups[1].Value), ("Company", "Atelier"), ("Your name", "The Admin"), ("Your e-mail", "admin@atelier.example"), ("Password", Password), ("The same once more", Password),
                 })
        {
            await admin.Page.GetByLabel(label).First.FillAsync(text);
        }

        await admin.Button("Set up").ClickAsync();
        await Expect(admin.Page).ToHaveURLAsync(new Regex("^http://[^/]+/$"));
    }

    [GeneratedRegex("with the code ([A-Z2-9-]+)")]
    private static partial Regex Code();
}
