using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class First_paint(Stage stage) : Story(stage)
{
    [Fact]
    public async Task shows_the_cart_without_any_script()
    {
        var lena = await SignedInAsync(Lena, new() { JavaScriptEnabled = false });

        await lena.Page.GotoAsync($"/carts/{await lena.Props.CartAsync(Gloves.Times(20))}");

        await lena.Line(Gloves).HasAsync("20");
        await lena.SeesAsync("158.00");
    }

    [Fact]
    public async Task takes_edits_before_and_without_a_circuit()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        await Wire.BlockAsync(lena);
        await lena.Page.RouteAsync("**/_blazor/negotiate*", route => route.AbortAsync());
        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await lena.Props.ShareAsync(cart, Bob);
        await bob.OpenAsync(cart);
        await lena.Page.GotoAsync($"/carts/{cart}");
        await Expect(lena.Page.Locator("[data-interactive=false]")).ToBeVisibleAsync();

        await lena.Line(Gloves).SetsAsync("60");

        await bob.Line(Gloves).HasAsync("60");
    }
}
