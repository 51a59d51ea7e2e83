using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

/// <summary>Measured by the pages themselves: to look for a field among 600 takes the test longer than the page to change it.</summary>
public sealed class A_cart_of_600_lines(Stage stage) : Story(stage)
{
    private const int Lines = 600;

    [Fact]
    public async Task shows_an_edit_to_the_other_in_less_than_half_a_second()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        var cart = await FullCartAsync(lena);
        await lena.Props.ShareAsync(cart, Bob);
        await lena.OpenAsync(cart);
        await bob.OpenAsync(cart);
        await lena.Line(Gloves).Field.EvaluateAsync("field => new MutationObserver(() => window.seen = Date.now()).observe(field, { attributes: true, attributeFilter: ['data-value'] })");
        await bob.Page.EvaluateAsync("() => addEventListener('keydown', key => { if (key.key === 'Enter') window.sent = Date.now(); }, true)");

        await bob.Line(Gloves).SetsAsync("40");
        _ = await lena.Page.WaitForFunctionAsync("() => window.seen");

        var took = await lena.Page.EvaluateAsync<double>("() => window.seen") - await bob.Page.EvaluateAsync<double>("() => window.sent");
        Assert.InRange(took, 0, 500);
        Assert.Equal("40", await lena.Line(Gloves).Field.InputValueAsync());
    }

    [Fact]
    public async Task is_walked_through_by_the_arrows_without_waiting()
    {
        var lena = await SignedInAsync(Lena);
        await lena.OpenAsync(await FullCartAsync(lena));
        await lena.Line(Gloves).Field.FocusAsync();
        await lena.Page.EvaluateAsync("() => { window.took = []; addEventListener('keydown', () => window.pressed = performance.now(), true); addEventListener('focusin', () => window.took.push(performance.now() - window.pressed)); }");

        for (var key = 0; key < 20; key++) await lena.PressAsync("ArrowDown");

        var took = await lena.Page.EvaluateAsync<double[]>("() => window.took");
        Assert.Equal(20, took.Length);
        Assert.InRange(took.Order().ElementAt(10), 0, 50);
    }

    private static async Task<Guid> FullCartAsync(Shopper shopper)
    {
        var cart = await shopper.Props.CartAsync(Gloves.Times(20));
        await shopper.Props.DoAsync(cart, new { type = "AddLines", lines = Enumerable.Range(2, Lines - 1).Select(number => new { sku = Goggles.Sku, quantity = number, details = new { note = $"place {number}" } }) });
        return cart;
    }
}
