using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Delivery_and_references(Stage stage) : Story(stage)
{
    [Fact]
    public async Task are_counted_while_missing_and_the_button_goes_to_the_first()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await lena.Button("3 things missing").ClickAsync();
        await lena.Page.GetByLabel("Ship to").SelectOptionAsync(new SelectOptionValue { Label = "Office Kiel, Hopfenstraße 31, 24103 Kiel" });

        await Expect(bob.Button("2 things missing")).ToBeVisibleAsync();
        await bob.SeesAsync("Office Kiel");
        await bob.Button("2 things missing").ClickAsync();
        await Expect(bob.Page.GetByLabel("PO number")).ToBeFocusedAsync();
        await bob.TypeAsync("PO-4711");
        await bob.PressAsync("Enter");

        await Expect(bob.Page.Locator("[data-ref]:focus")).ToContainTextAsync("PO number");
        await lena.SeesAsync("PO-4711");
        await Expect(lena.Button("1 thing missing")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task offer_only_the_cost_centres_of_ones_unit()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));

        await lena.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = "Cost centre" }).ClickAsync();

        await Expect(lena.Page.GetByLabel("Cost centre").Locator("option")).ToHaveTextAsync(["none", "4120, Lab consumables", "4130, Lab equipment", "4150, Lab maintenance"]);
    }

    [Fact]
    public async Task are_taken_back_by_undo()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = "PO number" }).ClickAsync();
        await Expect(lena.Page.GetByLabel("PO number")).ToBeFocusedAsync();
        await lena.TypeAsync("PO-1");
        await lena.PressAsync("Enter");
        await Expect(lena.Button("2 things missing")).ToBeVisibleAsync();

        await lena.Undo.ClickAsync();

        await Expect(lena.Button("3 things missing")).ToBeVisibleAsync();
    }
}
