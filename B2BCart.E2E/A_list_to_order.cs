using System.Text;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_list_to_order(Stage stage) : Story(stage)
{
    [Fact]
    public async Task is_looked_at_row_by_row_and_added_as_one_step_that_a_colleague_sees()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Coat.Times(1));
        await lena.Button("List or file").ClickAsync();
        await lena.Page.Locator("#order-file").SetInputFilesAsync(new FilePayload { Name = "order.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"SKU,Quantity\n{Gloves.Sku},20\n\"{Goggles.Name}\",10\n{Gloves.Sku},7\nNO-SUCH-THING-4711,1\n") });
        await lena.Button("Look at the rows").ClickAsync();

        await lena.SeesAsync("2 of 4 rows go in.");
        await Expect(bob.RowOf(Gloves.Sku)).ToHaveCountAsync(0);
        await lena.Button("Add 2 rows").ClickAsync();
        await bob.Line(Gloves).HasAsync("20");
        await bob.Line(Goggles).HasAsync("10");

        await lena.Undo.ClickAsync();
        await Expect(bob.Page.Locator("[data-row] input[data-line]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task is_pasted_as_a_spreadsheet_gives_it_with_notes_and_empty_columns_and_rows()
    {
        var lena = await LenaWithAsync(Coat.Times(1));
        await lena.Button("List or file").ClickAsync();
        await lena.Page.Locator("#order-text").FillAsync($"{Gloves.Sku};20;\n{Goggles.Sku};10;for the lab\n;;\n");
        await lena.Button("Look at the rows").ClickAsync();

        await lena.SeesAsync("2 of 2 rows go in.");
        await lena.Button("Add 2 rows").ClickAsync();
        await lena.Line(Gloves).HasAsync("20");
        await lena.Line(Goggles).HasAsync("10");
    }

    [Fact]
    public async Task is_corrected_row_by_row_or_where_it_was_pasted()
    {
        var lena = await LenaWithAsync(Coat.Times(1));
        await lena.Button("List or file").ClickAsync();
        await lena.Page.Locator("#order-text").FillAsync($"{Gloves.Sku};12,5\n{Goggles.Sku};10");
        await lena.Button("Look at the rows").ClickAsync();
        await lena.SeesAsync("“12,5” is no quantity. Type a number.");

        await lena.Page.GetByLabel($"Quantity of {Gloves.Sku}").FillAsync("20");
        await lena.PressAsync("Tab");
        await lena.SeesAsync("2 of 2 rows go in.");
        await lena.Button("Correct the list").ClickAsync();
        await Expect(lena.Page.Locator("#order-text")).ToHaveValueAsync($"{Gloves.Sku};12,5\n{Goggles.Sku};10");

        await lena.Page.Locator("#order-text").FillAsync($"{Gloves.Sku};30");
        await lena.Button("Look at the rows").ClickAsync();
        await lena.SeesAsync("1 of 1 rows go in.");
    }

    [Fact]
    public async Task asks_which_of_several_products_is_meant()
    {
        var lena = await LenaWithAsync(Coat.Times(1));
        await lena.Button("List or file").ClickAsync();
        await lena.Page.Locator("#order-text").FillAsync("nitrile gloves\t20");
        await lena.Button("Look at the rows").ClickAsync();

        await lena.SeesAsync("0 of 1 rows go in.");
        await lena.Page.GetByLabel("Product for nitrile gloves").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await lena.Button("Add 1 row").ClickAsync();
        await Expect(lena.Page.Locator("[data-row] input[data-line]")).ToHaveCountAsync(2);
    }
}
