using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class In_German(Stage stage) : Story(stage)
{
    [Fact]
    public async Task words_figures_and_money_follow_the_browser()
    {
        var lena = await GermanAsync(Tubing.Times(100), Screen.Times(6));

        await Expect(lena.Button("Teilen")).ToBeVisibleAsync();
        await lena.SeesAsync("Produkt hinzufügen");
        await Expect(Row(lena, Screen)).ToContainTextAsync("1.734,00");
        await lena.SeesAsync("3.438,90");
    }

    [Fact]
    public async Task a_quantity_is_typed_with_a_decimal_comma()
    {
        var lena = await GermanAsync(Tubing.Times(10));
        await Field(lena, Tubing).FocusAsync();
        await lena.TypeAsync("12,5");
        await lena.PressAsync("Enter");

        await Expect(Row(lena, Tubing)).ToContainTextAsync("226,50");
        await Expect(Field(lena, Tubing)).ToHaveValueAsync("12,5");
        await lena.SeesAsync("von 10 auf 12,5");
    }

    [Fact]
    public async Task a_quantity_is_added_with_a_decimal_comma()
    {
        var lena = await GermanAsync();
        await lena.Page.GetByLabel("Menge", new() { Exact = true }).FillAsync("7,5");
        await lena.Page.GetByRole(AriaRole.Combobox).FillAsync(Tubing.Sku);
        await lena.PressAsync("Enter");

        await Expect(Field(lena, Tubing)).ToHaveValueAsync("7,5");
    }

    [Fact]
    public async Task a_point_that_parts_no_thousands_is_asked_about_and_never_guessed()
    {
        var lena = await GermanAsync(Tubing.Times(10));
        await Field(lena, Tubing).FillAsync("12.5");
        await lena.PressAsync("Enter");

        await lena.SeesAsync("„12.5“");
        await Expect(Field(lena, Tubing)).ToHaveValueAsync("12.5");
        await Expect(Row(lena, Tubing)).ToContainTextAsync("181,20");
    }

    private static ILocator Field(Shopper shopper, Product product) => shopper.Page.GetByLabel($"Menge von {product.Name}", new() { Exact = true });

    private static ILocator Row(Shopper shopper, Product product) => shopper.RowOf(product.Sku);

    private async Task<Shopper> GermanAsync(params string[] rows)
    {
        var lena = await SignedInAsync(Lena, new() { Locale = "de-DE" });
        await lena.OpenAsync(await lena.Props.CartAsync([.. rows.Select(row => row.Replace('.', ','))]));
        return lena;
    }
}
