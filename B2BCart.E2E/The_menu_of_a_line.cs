using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class The_menu_of_a_line(Stage stage) : Story(stage)
{
    [Fact]
    public async Task writes_a_note_that_everybody_sees()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await OpenAsync(bob, Gloves);
        await bob.Page.GetByLabel("Note on this line").FillAsync("two for each bench");
        await bob.Button("Write").ClickAsync();

        await lena.Line(Gloves).SaysAsync("two for each bench");
    }

    [Fact]
    public async Task sends_it_elsewhere_as_a_part_of_its_own()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await OpenAsync(bob, Goggles);
        await bob.Page.GetByLabel("Send to").SelectOptionAsync("Office Kiel");

        await Expect(Heads(lena)).ToHaveCountAsync(2);
        await Expect(Heads(lena).First).ToContainTextAsync("freight free");
        await Expect(Heads(lena).Last).ToContainTextAsync("to Office Kiel");
        await Expect(Heads(lena).Last).ToContainTextAsync("freight 9.90 EUR, free with 74.20 more");
        await lena.Line(Goggles).SaysAsync("to Office Kiel");
        await bob.Undo.ClickAsync();
        await Expect(Heads(lena)).ToHaveCountAsync(1);
        await Expect(bob.Page.GetByLabel("Send to")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task moves_it_among_the_lines_of_its_supplier()
    {
        var lena = await LenaWithAsync(Gloves.Times(20), Goggles.Times(4), Coat.Times(1));
        await OpenAsync(lena, Coat);
        await lena.Button("Up").ClickAsync();

        await Expect(Fields(lena).Nth(1)).ToHaveAttributeAsync("aria-label", $"Quantity of {Coat.Name}");
        await lena.Button("Down").ClickAsync();
        await Expect(Fields(lena).Nth(2)).ToHaveAttributeAsync("aria-label", $"Quantity of {Coat.Name}");
    }

    [Fact]
    public async Task saves_it_for_later_and_puts_it_back()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await OpenAsync(bob, Goggles);
        await bob.Button("Save for later").ClickAsync();

        await Expect(lena.Page.Locator(".later")).ToContainTextAsync("Bob saved it");
        await Expect(Fields(lena)).ToHaveCountAsync(1);
        await lena.Button("Put 4 back").ClickAsync();
        await Expect(bob.Page.Locator(".later")).ToHaveCountAsync(0);
        await Expect(Fields(bob)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task combines_two_lines_of_one_product()
    {
        var lena = await SignedInAsync(Lena);
        var cart = await lena.Props.CartAsync(Goggles.Times(4));
        await lena.Props.DoAsync(cart, new { type = "AddLine", line = Guid.CreateVersion7(), sku = Goggles.Sku, quantity = 3, details = new { note = "spare" } });
        await lena.OpenAsync(cart);
        await lena.Button($"More for {Goggles.Name}").First.ClickAsync();
        await lena.Button("Combine with the other line").ClickAsync();

        await lena.SeesAsync("The two lines are one now.");
        await Expect(Fields(lena)).ToHaveValueAsync("7");
    }

    [Fact]
    public async Task shows_its_history()
    {
        var lena = await LenaWithAsync(Gloves.Times(20), Goggles.Times(4));
        await lena.Line(Goggles).SetsAsync("9");
        await Expect(lena.Text("set Safety goggles, indirect vent, anti-fog from 4 to 9")).ToBeVisibleAsync();
        await OpenAsync(lena, Gloves);
        await lena.Button("History").ClickAsync();

        await Expect(lena.Page.GetByRole(AriaRole.Complementary).GetByText(Gloves.Name, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(lena.Text("set Safety goggles")).ToHaveCountAsync(0);
        await lena.Button("Whole cart").ClickAsync();
        await Expect(lena.Text("set Safety goggles")).ToBeVisibleAsync();
    }

    private static Task OpenAsync(Shopper shopper, Product product) => shopper.Button($"More for {product.Name}").ClickAsync();

    private static ILocator Fields(Shopper shopper) => shopper.Page.GetByLabel("Quantity of ");

    /// <summary>What stands above the lines of each part.</summary>
    private static ILocator Heads(Shopper shopper) => shopper.Page.Locator("tr.part");
}
