using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Keyboard_only(Stage stage) : Story(stage)
{
    private const int MostTabs = 60;

    [Fact]
    public async Task signs_in_begins_a_cart_and_fills_it()
    {
        var lena = await ComesAsync(Lena);
        await lena.Page.GotoAsync("/");
        await PressAsync(lena, lena.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Lena }));
        await PressAsync(lena, lena.Button("New cart"));
        await Expect(lena.Page.GetByLabel("What is it for?")).ToBeFocusedAsync();
        await lena.TypeAsync("By keyboard");
        await lena.PressAsync("Enter");
        await lena.IsAliveAsync();

        await AddAsync(lena);
        await ChangeAsync(lena);
        await RemoveAndUndoAsync(lena);
        await lena.PressAsync("?");
        await Expect(lena.Dialog).ToContainTextAsync("Quantity above, below");
        await Expect(lena.Dialog.Locator(":focus")).ToBeAttachedAsync();
        await lena.PressAsync("Escape");
        await Expect(lena.Dialog).ToHaveCountAsync(0);
    }

    private static async Task AddAsync(Shopper lena)
    {
        await lena.PressAsync("/");
        await Expect(lena.QuickAdd).ToBeFocusedAsync();
        await lena.TypeAsync($"{Gloves.Sku} 20");
        await lena.PressAsync("Enter");
        await lena.Line(Gloves).HasAsync("20");
        await lena.TypeAsync("safety goggles");
        await Expect(lena.Hits.First).ToBeVisibleAsync();
        await lena.TypeAsync(" indirect");
        await Expect(lena.Page.GetByRole(AriaRole.Listbox)).ToHaveAttributeAsync("data-for", "safety goggles indirect");
        await Expect(lena.Hits.First).ToContainTextAsync(Goggles.Name);
        await lena.PressAsync("Enter");
        await lena.Line(Goggles).HasAsync("1");
    }

    private static async Task ChangeAsync(Shopper lena)
    {
        await lena.PressAsync("ArrowDown");
        await Expect(lena.Line(Gloves).Field).ToBeFocusedAsync();
        await lena.TypeAsync("50");
        await lena.PressAsync("Enter");
        await Expect(lena.Line(Goggles).Field).ToBeFocusedAsync();
        await lena.PressAsync("+");
        await lena.PressAsync("+");
        await lena.PressAsync("-");
        await lena.Line(Goggles).HasAsync("2");
        await lena.TypeAsync("77");
        await lena.PressAsync("Escape");
        await lena.Line(Goggles).HasAsync("2");
        await lena.PressAsync("ArrowUp");
        await Expect(lena.Line(Gloves).Field).ToBeFocusedAsync();
        await lena.Line(Gloves).HasAsync("50");
    }

    private static async Task RemoveAndUndoAsync(Shopper lena)
    {
        await lena.PressAsync("Delete");
        await Expect(lena.Line(Gloves).Removed).ToBeVisibleAsync();
        await Expect(lena.Line(Goggles).Field).ToBeFocusedAsync();
        await lena.PressAsync("Control+z");
        await lena.Line(Gloves).HasAsync("50");
    }

    private static async Task PressAsync(Shopper shopper, ILocator target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await shopper.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) break;
        }

        await shopper.PressAsync("Enter");
    }
}
