using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Waiting_for_me(Stage stage) : Story(stage)
{
    [Theory, InlineData("/"), InlineData("/approvals")]
    public async Task shows_within_a_second_what_somebody_submits_and_lets_it_go_when_it_is_withdrawn(string page)
    {
        var (lena, ana) = (await SignedInAsync(Lena), await SignedInAsync(Ana));
        var cart = await lena.Props.CartAsync(Screen.Times(6));
        await ListensAsync(ana, page);
        var before = await CountAsync(ana);

        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Desks for the new colleagues");

        await Expect(Badge(ana)).ToHaveTextAsync($"{before + 1}", new() { Timeout = 1_000 });
        await Expect(Card(ana, cart)).ToContainTextAsync("Lena Brandt, since");
        await Expect(Card(ana, cart)).ToContainTextAsync("First time for you. Over 1,000.00 EUR.");
        await lena.Props.DoAsync(cart, new { type = "Withdraw" });
        await Expect(Card(ana, cart)).ToHaveCountAsync(0, new() { Timeout = 1_000 });
        Assert.Equal(before, await CountAsync(ana));
    }

    [Fact]
    public async Task counts_on_every_page_and_a_living_page_opens_no_second_circuit_for_it()
    {
        var (lena, ana) = (await SignedInAsync(Lena), await SignedInAsync(Ana));
        var (cart, other) = (await lena.Props.CartAsync(Screen.Times(6)), await lena.Props.CartAsync(Gloves.Times(20)));
        await lena.Props.ShareAsync(other, Ana, "Viewer");
        var circuits = 0;
        ana.Page.WebSocket += (_, _) => circuits++;
        await ListensAsync(ana, $"/carts/{other}");
        await ana.IsAliveAsync();
        var before = await CountAsync(ana);

        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Desks");

        await Expect(Badge(ana)).ToHaveTextAsync($"{before + 1}", new() { Timeout = 1_000 });
        Assert.Equal(1, circuits);
    }

    [Fact]
    public async Task opens_the_cart_and_never_decides_by_itself()
    {
        var (lena, ana) = (await SignedInAsync(Lena), await SignedInAsync(Ana));
        var cart = await lena.Props.CartAsync(Screen.Times(6));
        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Desks");
        await ana.Page.GotoAsync("/approvals");

        await Card(ana, cart).GetByRole(AriaRole.Link).ClickAsync();

        await ana.IsAliveAsync();
        await ana.SeesAsync("Lena Brandt asks");
        Assert.EndsWith($"/carts/{cart}?open=approval", ana.Page.Url, StringComparison.Ordinal);
        await ana.Page.GotoAsync("/?show=me");
        await Expect(Row(ana, cart)).ToContainTextAsync("In review");
        await Expect(Row(ana, cart)).ToContainTextAsync("You");
        await lena.Page.GotoAsync("/?show=others");
        await Expect(Row(lena, cart)).ToContainTextAsync("Ana Kovač");
    }

    [Fact]
    public async Task is_gone_once_it_is_decided_and_stands_among_what_was()
    {
        var (lena, ana) = (await SignedInAsync(Lena), await SignedInAsync(Ana));
        var cart = await lena.Props.CartAsync(Screen.Times(4));
        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Desks");
        await ListensAsync(ana, "/approvals");
        await Expect(Card(ana, cart)).ToBeVisibleAsync();
        var list = await ana.OpenTabAsync();
        await ana.OpenAsync(cart);

        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "Approve 1,156.00 EUR" }).ClickAsync();

        await Expect(list.Locator("[data-waiting] li").Filter(new() { Has = list.Locator($"a[href*='{cart}']") })).ToHaveCountAsync(0);
        await ana.Page.GotoAsync("/approvals");
        await Expect(Row(ana, cart)).ToContainTextAsync("You approved");
        await Expect(Row(ana, cart)).ToContainTextAsync("Approved");
    }

    private static async Task ListensAsync(Shopper shopper, string page) =>
        await shopper.Page.RunAndWaitForResponseAsync(() => shopper.Page.GotoAsync(page), answer => answer.Url.Contains("/inbox/live", StringComparison.Ordinal));

    private static ILocator Badge(Shopper shopper) => shopper.Page.Locator("[data-inbox] .count");

    private static async Task<int> CountAsync(Shopper shopper) => int.Parse(await Badge(shopper).TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);

    private static ILocator Card(Shopper shopper, Guid cart) => shopper.Page.Locator("[data-waiting] li").Filter(new() { Has = shopper.Page.Locator($"a[href*='{cart}']") });

    private static ILocator Row(Shopper shopper, Guid cart) => shopper.Page.Locator("tr").Filter(new() { Has = shopper.Page.Locator($"a[href*='{cart}']") });
}
