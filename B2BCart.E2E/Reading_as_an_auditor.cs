using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

/// <summary>On a server of its own, because the company is another afterwards. Mei becomes an auditor.</summary>
public sealed class Reading_as_an_auditor(Stage stage) : Story(stage)
{
    private AppServer _server = null!;

    protected override AppServer Server => _server;

    public override async ValueTask InitializeAsync() => _server = await AppServer.StartAsync();

    [Fact]
    public async Task opens_what_was_submitted_and_closes_within_a_second_when_the_role_is_taken_back()
    {
        var (helen, lena, mei) = (await SignedInAsync(Helen), await SignedInAsync(Lena), await SignedInAsync(Mei));
        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await mei.Page.GotoAsync($"/carts/{cart}");
        await mei.SeesAsync("There is no such cart");
        Assert.Equal(404, (await mei.Page.GotoAsync("/audit"))!.Status);
        await SetAsync(helen, isAuditor: true);

        await mei.Page.GotoAsync("/");
        await mei.Link("Audit").ClickAsync();
        await Expect(mei.Page.GetByRole(AriaRole.Link, new() { Name = $"Story {cart:N}" })).ToHaveCountAsync(0);
        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Lab 3 opens");
        await mei.Page.ReloadAsync();
        await mei.Link($"Story {cart:N}").ClickAsync();
        await mei.IsAliveAsync();
        await mei.SeesAsync("You read this as auditor");

        var log = await mei.OpenTabAsync();
        await mei.Page.GotoAsync("/people/history");
        await mei.SeesAsync("gave Mei");
        await SetAsync(helen, isAuditor: false);

        await Expect(log.GetByText("You are no auditor of your company any more")).ToBeVisibleAsync(new() { Timeout = 1_000 });
        await Expect(mei.Page.GetByText("gave Mei")).ToHaveCountAsync(0);
        Assert.Equal(404, (await mei.Page.GotoAsync("/audit"))!.Status);
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using (_server) await base.DisposeAsync();
    }

    private static async Task SetAsync(Shopper admin, bool isAuditor)
    {
        await admin.Page.GotoAsync($"/people/{IdOf(Mei)}");
        await admin.Page.GetByLabel("Auditor").SetCheckedAsync(isAuditor);
        await admin.Button("Save").ClickAsync();
        await admin.SeesAsync("Saved.");
    }
}
