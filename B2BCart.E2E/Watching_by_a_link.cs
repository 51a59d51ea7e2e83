using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Watching_by_a_link(Stage stage) : Story(stage)
{
    /// <summary>What gloves cost: each, in steps, the line before and after.</summary>
    private static readonly string[] Amounts = ["7.90", "7.20", "6.80", "6.45", "158.00", "316.00"];

    [Theory, InlineData(1440), InlineData(390)]
    public async Task shows_an_edit_live_without_a_price_and_tells_the_owner_that_somebody_looks(int width)
    {
        var (lena, address) = await LenaSharesAsync("hidden");
        var guest = await GuestAsync(width);
        var heard = Record(guest);

        await guest.Page.GotoAsync(address);
        await Expect(guest.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Story");
        await guest.SeesAsync("1 viewing now");
        await Expect(lena.Button("1 viewing")).ToBeVisibleAsync();
        await lena.Line(Gloves).SetsAsync("40");

        await Expect(Row(guest)).ToContainTextAsync("40", new() { Timeout = 2_000 });
        await Expect(Row(guest)).ToContainTextAsync("changed now");
        await Expect(guest.Page.Locator("[aria-live]")).ToContainTextAsync("1 line changed");
        Assert.DoesNotContain("#", guest.Page.Url, StringComparison.Ordinal);
        Assert.True(await guest.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the screen.");
        Assert.Empty(Found(heard));
        Assert.Contains(heard, text => text.Contains("No prices", StringComparison.Ordinal));

        await guest.Page.CloseAsync();
        await Expect(lena.Button("Link")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task shows_prices_where_the_owner_chose_so()
    {
        var (lena, address) = await LenaSharesAsync("shown");
        var guest = await GuestAsync(1440);
        var heard = Record(guest);

        await guest.Page.GotoAsync(address);
        await lena.Line(Gloves).SetsAsync("40");

        await Expect(Row(guest)).ToContainTextAsync("316.00");
        await guest.SeesAsync("Total, net");
        Assert.NotEmpty(Found(heard));
    }

    [Theory, InlineData(1440), InlineData(390)]
    public async Task goes_blank_within_a_second_when_the_owner_ends_it(int width)
    {
        var (lena, address) = await LenaSharesAsync("hidden");
        var guest = await GuestAsync(width);
        await guest.Page.GotoAsync(address);
        await guest.SeesAsync(Gloves.Name);
        await lena.Button("1 viewing").ClickAsync();
        await Expect(lena.Dialog).ToContainTextAsync("once,");

        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "End link" }).ClickAsync();

        await Expect(guest.Text("This link has ended")).ToBeVisibleAsync(new() { Timeout = 1_000 });
        await Expect(guest.Text(Gloves.Name)).ToHaveCountAsync(0);
        await guest.SeesAsync("L. B. ended it on");
        var late = await GuestAsync(width);
        await late.Page.GotoAsync(address);
        await late.SeesAsync("L. B. ended it on");
        await late.Page.GotoAsync(address[..^3] + "AAA");
        await late.SeesAsync("This link opens nothing.");
    }

    [Fact]
    public async Task needs_no_script()
    {
        var (lena, address) = await LenaSharesAsync("hidden");
        var guest = await GuestAsync(390, script: false);

        await guest.Page.GotoAsync(address);
        await guest.Page.GetByLabel("Link or code").FillAsync(address);
        await guest.Button("Open the cart").ClickAsync();

        await guest.SeesAsync(Gloves.Name);
        await guest.SeesAsync("Load the page again to see what changed.");
        await lena.Line(Gloves).SetsAsync("40");
        await lena.Line(Gloves).SaysAsync("316.00");
        await guest.Page.ReloadAsync();
        await Expect(Row(guest)).ToContainTextAsync("40");
    }

    [Fact]
    public async Task renewed_is_another_link_and_the_old_one_has_ended()
    {
        var (lena, old) = await LenaSharesAsync("hidden");
        await lena.Button("Link").ClickAsync();
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Renew" }).ClickAsync();
        var renewed = await CreateAsync(lena, "hidden");
        var (holdsOld, holdsNew) = (await GuestAsync(1440), await GuestAsync(1440));

        await holdsOld.Page.GotoAsync(old);
        await holdsNew.Page.GotoAsync(renewed);

        await holdsOld.SeesAsync("This link has ended");
        await holdsNew.SeesAsync(Gloves.Name);
    }

    [Fact]
    public async Task goes_on_by_itself_when_the_connection_comes_back()
    {
        var (lena, address) = await LenaSharesAsync("hidden");
        var guest = await GuestAsync(1440);
        await guest.Page.GotoAsync(address);
        await guest.SeesAsync("1 viewing now");

        await guest.Context.SetOfflineAsync(true);
        await lena.Line(Gloves).SetsAsync("40");
        await guest.Context.SetOfflineAsync(false);

        await Expect(Row(guest)).ToContainTextAsync("40", new() { Timeout = 20_000 });
    }

    private Task<Shopper> GuestAsync(int width, bool script = true) => ComesAsync("Guest", new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script });

    private static ILocator Row(Shopper guest) => guest.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Gloves.Name });

    /// <summary>Lena in a new cart of hers, and the address that the dialog showed her.</summary>
    private async Task<(Shopper Lena, string Address)> LenaSharesAsync(string prices)
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.Button("Link").ClickAsync();
        var address = await CreateAsync(lena, prices);
        return (lena, address);
    }

    private static async Task<string> CreateAsync(Shopper lena, string prices)
    {
        await lena.Dialog.GetByLabel("Prices").SelectOptionAsync(prices);
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Create link" }).ClickAsync();
        var field = lena.Dialog.GetByLabel("The link", new() { Exact = true });
        await Expect(field).ToHaveValueAsync(new Regex("/l/[0-9a-f]{32}#[A-Za-z0-9_-]{43}$"));
        var address = await field.InputValueAsync();
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Expect(lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        await lena.PressAsync("Escape");
        await Expect(lena.Dialog).ToHaveCountAsync(0);
        return address;
    }

    private static IEnumerable<string> Found(ConcurrentQueue<string> heard) => Amounts.Where(amount => heard.Any(text => Regex.IsMatch(text, $@"(?<![\d.]){Regex.Escape(amount)}(?!\d)")));

    /// <summary>Pages and answers as they come, and all that the page ever shows of its stream.</summary>
    private static ConcurrentQueue<string> Record(Shopper shopper)
    {
        var heard = new ConcurrentQueue<string>();
        shopper.Page.Response += async (_, answer) =>
        {
            if (answer.Request.ResourceType is "document" && answer.Status == 200) heard.Enqueue(await answer.TextAsync());
        };
        shopper.Page.Console += (_, message) => heard.Enqueue(message.Text);
        shopper.Context.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => new MutationObserver(() => console.log(document.body.innerHTML)).observe(document.body, { childList: true, subtree: true }));").Wait();
        return heard;
    }
}
