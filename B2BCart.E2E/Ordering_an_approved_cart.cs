using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Ordering_an_approved_cart(Stage stage) : Story(stage)
{
    [Fact]
    public async Task is_for_who_may_order_and_makes_it_read_only()
    {
        var (lena, tomas) = (await SignedInAsync(Lena), await SignedInAsync(Tomas));
        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await lena.Props.ShareAsync(cart, Tomas);
        await lena.Props.FillInAsync(cart);
        await Task.WhenAll(lena.OpenAsync(cart), tomas.OpenAsync(cart));
        await lena.SeesAsync("Nobody has to be asked: 158.00 EUR is under 1,000 EUR.");
        await lena.Page.Locator(".next-step").ClickAsync();
        await Expect(lena.Page.Locator("#ask-go")).ToBeFocusedAsync();
        await lena.PressAsync("Enter");
        await lena.SeesAsync("These place orders: Helen, Tomás.");

        await Expect(tomas.Page.Locator(".next-step")).ToHaveTextAsync("Place order");
        await tomas.Page.Locator(".next-step").ClickAsync();
        await Expect(tomas.Page.Locator("[data-place]")).ToBeFocusedAsync();
        await tomas.PressAsync("Enter");

        await Expect(lena.Page.Locator(".cart-head .chip")).ToHaveTextAsync("Ordered");
        await Expect(lena.Line(Gloves).Field).ToHaveCountAsync(0);
        await Expect(lena.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Order 20") }).First).ToHaveAttributeAsync("href", $"/orders/{cart}");
    }
}
