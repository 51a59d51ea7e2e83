using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Accessible_pages(Stage stage) : Story(stage)
{
    private static readonly AxeRunOptions Wcag22 = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    private readonly List<string> _found = [];

    [Fact]
    public async Task have_no_serious_finding()
    {
        var tomas = await ComesAsync(Tomas);
        await GoAndLookAsync(tomas, "/sign-in");
        await tomas.Props.SignInAsync();
        foreach (var page in (string[])["/", "/account", "/products", "/mails", "/orders", "/no-such-page"]) await GoAndLookAsync(tomas, page);
        var seller = await SignedInAsync(Seller);
        foreach (var page in (string[])["/catalog/import", "/operator", "/operator/orders", "/operator/companies/new", "/operator/companies/0193a000-0000-7000-8000-000000000001"]) await GoAndLookAsync(seller, page);

        var ana = await SignedInAsync(Ana);
        foreach (var page in (string[])["/", "/approvals"]) await GoAndLookAsync(ana, page);
        var helen = await SignedInAsync(Helen);
        foreach (var page in (string[])["/company", "/people", "/people/new", $"/people/{IdOf(Bob)}", "/people/units", "/people/places", "/people/import", "/people/history", "/people/sign-in", "/account/passkeys", "/email/new", "/sign-in/address", "/sign-in/password", "/sign-in/code", "/password/forgotten", "/password/new"]) await GoAndLookAsync(helen, page);
        await LookAtTheRulesAsync(helen);

        Assert.Empty(_found);
    }

    [Fact]
    public async Task of_carts_have_none_with_questions_open_either()
    {
        await LookAtACartAsync(await SignedInAsync(Lena));

        Assert.Empty(_found);
    }

    [Fact]
    public async Task of_links_have_none_for_guests_or_for_the_one_who_shares()
    {
        var (lena, guest) = (await LenaWithAsync(Gloves.Times(20), Tubing.Times(12.5m)), await ComesAsync("Guest"));
        await lena.Button("Link").ClickAsync();
        await Expect(lena.Dialog).ToBeVisibleAsync();
        await LookAsync(lena, "link dialog");
        await lena.Dialog.GetByLabel("Prices").SelectOptionAsync("shown");
        await lena.Button("Create link").ClickAsync();
        var address = await lena.Dialog.GetByLabel("The link", new() { Exact = true }).InputValueAsync();
        await LookAsync(lena, "a new link");
        await lena.PressAsync("Escape");

        await GoAndLookAsync(guest, address[..address.IndexOf('#', StringComparison.Ordinal)]);
        await guest.Page.GotoAsync("about:blank");
        await guest.Page.GotoAsync(address);
        await guest.SeesAsync("1 viewing now");
        await lena.Line(Gloves).SetsAsync("40");
        await guest.SeesAsync("changed now");
        await LookAsync(guest, "link");
        await lena.Button("1 viewing").ClickAsync();
        await lena.Button("End link").ClickAsync();
        await guest.SeesAsync("This link has ended");
        await LookAsync(guest, "ended link");

        Assert.Empty(_found);
    }

    [Fact]
    public async Task of_approvals_have_none_for_who_asks_or_decides()
    {
        var (lena, ana) = (await SignedInAsync(Lena), await SignedInAsync(Ana));
        var cart = await lena.Props.CartAsync(Screen.Times(4), Goggles.Times(3));
        await lena.OpenAsync(cart);
        await lena.PressAsync("3");
        await LookAsync(lena, "what would be asked");
        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Lab 3 opens");
        await ana.OpenAsync(cart);
        await LookAsync(ana, "the first look");
        await ana.Page.Locator("[data-decide=approve]").ClickAsync();
        await lena.Line(Screen).SetsAsync("6");
        await Expect(ana.Page.Locator("aside.panel")).ToContainTextAsync("Look again");
        await LookAsync(ana, "the second look");
        await LookAsync(lena, "waiting");
        Assert.Empty(_found);
    }

    [Fact]
    public async Task of_orders_have_none()
    {
        var (lena, tomas) = (await SignedInAsync(Lena), await SignedInAsync(Tomas));
        var cart = await Orders.OrderedAsync(lena, tomas, Gloves.Times(20), Tubing.Times(10));
        foreach (var page in (string[])["/orders", $"/orders/{cart}"]) await GoAndLookAsync(tomas, page);

        Assert.Empty(_found);
    }

    [Fact]
    public async Task keep_the_appearance_that_was_chosen_on_a_system_that_has_the_other()
    {
        var lena = await SignedInAsync(Lena, new() { ColorScheme = ColorScheme.Dark });
        await lena.Page.GotoAsync("/account");
        await lena.Button("Light").ClickAsync();
        await lena.OpenAsync(await lena.Props.CartAsync(Gloves.Times(20)));
        await lena.Button("Share").ClickAsync();
        await Expect(lena.Dialog).ToBeVisibleAsync();

        await LookAsync(lena, "light by choice", ColorScheme.Dark, Contrast);
        Assert.Empty(_found);
    }

    private async Task LookAtTheRulesAsync(Shopper helen)
    {
        await helen.Page.GotoAsync("/rules");
        await helen.IsAliveAsync();
        await helen.Button("sentence").ClickAsync();
        await helen.Button("Save and use").ClickAsync();
        await helen.SeesAsync("is no amount");
        await LookAsync(helen, "rules with a question");
    }

    private async Task LookAtACartAsync(Shopper lena)
    {
        await lena.OpenAsync(await lena.Props.CartAsync(Gloves.Times(20), Goggles.Times(4), Coat.Times(2), Tubing.Times(200)));
        await LookAsync(lena, "cart");

        await lena.Button($"More for {Goggles.Name}").ClickAsync();
        await lena.Button("Remove").ClickAsync();
        await Expect(lena.Line(Goggles).Removed).ToBeVisibleAsync();
        await lena.Line(Gloves).SetsAsync("25");
        await Expect(lena.Button("Set 30")).ToBeVisibleAsync();
        await lena.PasteAsync("NO-SUCH-1\t2", Coat.Times(1));
        await Expect(lena.Outcome).ToBeVisibleAsync();
        await lena.QuickAdd.FillAsync("gloves");
        await Expect(lena.Hits.First).ToBeVisibleAsync();
        await LookAsync(lena, "cart with questions");

        await lena.QuickAdd.FillAsync("");
        await lena.Button("Share").ClickAsync();
        await Expect(lena.Dialog).ToBeVisibleAsync();
        await LookAsync(lena, "share dialog");
    }

    private async Task GoAndLookAsync(Shopper shopper, string path)
    {
        await shopper.Page.GotoAsync(path);
        await LookAsync(shopper, path);
    }

    /// <summary>Everything in the light, wide and narrow; what the dark changes are colours.</summary>
    private async Task LookAsync(Shopper shopper, string what)
    {
        await shopper.Page.SetViewportSizeAsync(390, 900);
        await LookAsync(shopper, $"{what}, narrow", ColorScheme.Light, Wcag22);
        await shopper.Page.SetViewportSizeAsync(1440, 900);
        await LookAsync(shopper, $"{what}, dark", ColorScheme.Dark, Contrast);
        await LookAsync(shopper, what, ColorScheme.Light, Wcag22);
    }

    private async Task LookAsync(Shopper shopper, string what, ColorScheme scheme, AxeRunOptions rules)
    {
        await shopper.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        _found.AddRange(
            from violation in (await shopper.Page.RunAxe(rules)).Violations
            where violation.Impact is "serious" or "critical"
            from node in violation.Nodes
            select $"{what}: {violation.Id}: {node.Html}");
    }
}
