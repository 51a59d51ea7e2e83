using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Looking_through_products(Stage stage) : Story(stage)
{
    [Fact]
    public async Task adds_to_the_cart_beside_and_a_colleague_sees_it_there()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await lena.Props.ShareAsync(cart, Bob);
        await bob.OpenAsync(cart);
        await lena.Page.GotoAsync($"/products?cart={cart}");
        await lena.IsAliveAsync();

        await lena.Page.GetByLabel("Find a product").FillAsync(Goggles.Sku);
        await lena.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Goggles.Name }).First.ClickAsync();
        var sheet = lena.Page.GetByRole(AriaRole.Region, new() { Name = Goggles.Name });
        await sheet.GetByLabel($"Quantity of {Goggles.Name}").FillAsync("6");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();

        await bob.Line(Goggles).HasAsync("6");
        await lena.SeesAsync("in the cart: 6");
    }

    [Fact]
    public async Task finds_them_with_a_typo_and_in_any_order()
    {
        var lena = await SignedInAsync(Lena);
        await lena.Page.GotoAsync("/products");
        await lena.IsAliveAsync();

        await lena.Page.GetByLabel("Find a product").FillAsync("gogles safety");

        await lena.SeesAsync(Goggles.Name);
    }
}
