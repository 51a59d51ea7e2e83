using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Adding_products(Stage stage) : Story(stage)
{
    private const string Paper = "OF-70001";

    [Fact]
    public async Task finds_them_as_one_types_and_adds_the_one_chosen_by_arrow_and_Enter()
    {
        var lena = await LenaWithAsync();
        await lena.QuickAdd.FillAsync("nitrile gloves");
        await Expect(lena.Hits.Nth(1)).ToBeVisibleAsync();
        var second = (await lena.Hits.Nth(1).InnerTextAsync()).Trim();
        var sku = second.Split('\n', ' ').First(word => word.StartsWith("SF-", StringComparison.Ordinal));

        await lena.PressAsync("ArrowDown");
        await lena.PressAsync("Enter");

        await Expect(lena.RowOf(sku)).ToBeVisibleAsync();
        await Expect(lena.QuickAdd).ToHaveValueAsync("");
        await Expect(lena.QuickAdd).ToBeFocusedAsync();
    }

    [Fact]
    public async Task takes_an_exact_SKU_typed_faster_than_any_search_answers()
    {
        var lena = await LenaWithAsync();
        await lena.QuickAdd.FocusAsync();

        await lena.TypeAsync(Goggles.Sku);
        await lena.PressAsync("Enter");

        await lena.Line(Goggles).HasAsync("1");
        await Expect(lena.Page.Locator(".foot-row").GetByText("1 line", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task takes_a_SKU_and_its_quantity_typed_in_one_go()
    {
        var lena = await LenaWithAsync();
        await lena.QuickAdd.FillAsync($"{Gloves.Sku} 30");
        await lena.PressAsync("Enter");

        await lena.Line(Gloves).HasAsync("30");
    }

    [Fact]
    public async Task takes_the_quantity_from_its_own_field()
    {
        var lena = await LenaWithAsync();
        await lena.Page.GetByLabel("Quantity to add").FillAsync("12");
        await lena.QuickAdd.FillAsync(Goggles.Sku);
        await lena.PressAsync("Enter");

        await lena.Line(Goggles).HasAsync("12");
    }

    [Fact]
    public async Task says_how_much_went_in_where_less_is_not_sold()
    {
        var lena = await LenaWithAsync();
        await lena.QuickAdd.FillAsync(Paper);
        await lena.PressAsync("Enter");

        await lena.SeesAsync($"{Paper}: 6 added, sold from 6 on");
        await Expect(lena.RowOf(Paper).Locator("input[data-line]")).ToHaveValueAsync("6");

        await lena.Page.GetByLabel("Quantity to add").FillAsync("12");
        await lena.QuickAdd.FillAsync(Paper);
        await lena.PressAsync("Enter");
        await lena.SeesAsync($"{Paper}: 12 added to what was there: now 18");
    }

    [Fact]
    public async Task refuses_less_than_is_sold_when_that_was_typed()
    {
        var lena = await LenaWithAsync();
        await lena.Page.GetByLabel("Quantity to add").FillAsync("4");
        await lena.QuickAdd.FillAsync(Paper);
        await lena.PressAsync("Enter");

        await Expect(lena.Outcome).ToContainTextAsync("Sold from 6 on. 4 is less.");
    }

    [Fact]
    public async Task says_for_each_pasted_row_what_became_of_it()
    {
        var lena = await LenaWithAsync();

        await lena.PasteAsync(Goggles.Times(3), "NO-SUCH-1\t2", Gloves.Times(25));

        await Expect(lena.Outcome).ToContainTextAsync("NO-SUCH-1 is not in the catalog.");
        await Expect(lena.Outcome).ToContainTextAsync("Sold by 10. 25 is between 20 and 30.");
        await Expect(lena.Outcome).ToContainTextAsync("1 of 3 rows are in the cart.");
        await lena.Line(Goggles).HasAsync("3");
        await lena.Button($"{Gloves.Sku} × 30").ClickAsync();
        await lena.Line(Gloves).HasAsync("30");
    }

    [Fact]
    public async Task takes_rows_of_a_spreadsheet_with_empty_columns_and_rows()
    {
        var lena = await LenaWithAsync();
        await lena.PasteAsync($"{Goggles.Sku};3;", ";;", $"{Gloves.Sku};30;for the lab");
        await lena.Line(Goggles).HasAsync("3");
        await lena.Line(Gloves).HasAsync("30");

        await lena.QuickAdd.FillAsync($"{Goggles.Sku};4;");
        await lena.PressAsync("Enter");
        await lena.Line(Goggles).HasAsync("7");
    }

    [Fact]
    public async Task refuses_fifty_thousand_rows_in_one_sentence()
    {
        var lena = await LenaWithAsync(Goggles.Times(3));

        await lena.PasteAsync([.. Enumerable.Repeat(Gloves.Times(10), 50_000)]);

        await lena.SeesAsync("This is more text than can be pasted at once");
        await lena.Line(Goggles).HasAsync("3");
        await Expect(lena.Line(Gloves).Field).ToHaveCountAsync(0);
    }
}
