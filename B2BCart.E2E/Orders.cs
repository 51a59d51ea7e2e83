namespace B2BCart.E2E;

/// <summary>Placed orders for the stage.</summary>
internal static class Orders
{
    /// <summary>A cart of Lena's, small enough to need no approval, ordered by Tomás on its page.</summary>
    public static async Task<Guid> OrderedAsync(Shopper lena, Shopper tomas, params string[] rows)
    {
        var cart = await lena.Props.CartAsync(rows);
        await lena.Props.ShareAsync(cart, Cast.Tomas, "Viewer");
        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Lab 3 opens");
        await tomas.OpenAsync(cart);
        await tomas.Page.Locator(".next-step").ClickAsync();
        await tomas.Page.Locator("[data-place]").ClickAsync();
        await Expect(tomas.Page.Locator(".cart-head .chip")).ToHaveTextAsync("Ordered");
        return cart;
    }
}
