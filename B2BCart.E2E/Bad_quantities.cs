using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Bad_quantities(Stage stage) : Story(stage)
{
    [Fact]
    public async Task get_a_sentence_and_change_nothing()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));

        await RefusedAsync(lena, "-5", "-5 is not above zero.");
        await RefusedAsync(lena, "0", "0 is not above zero.");
        await RefusedAsync(lena, "4.5", "Sold in whole pieces only. 4.5 is not a whole number.");
        await RefusedAsync(lena, "99999999999999999999", "is more than a line takes.");
        await RefusedAsync(lena, "many", "“many” is no quantity. Type a number.");
        await RefusedAsync(lena, "1e3", "“1e3” is no quantity. Type a number.");
        await RefusedAsync(lena, "12,5", "“12,5” is no quantity. Type a number.");

        await bob.ReloadAsync();
        await bob.Line(Goggles).HasAsync("4");
    }

    [Fact]
    public async Task off_the_step_get_the_nearest_ones_as_buttons()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.Line(Gloves).SetsAsync("25");
        await lena.SeesAsync("Sold by 10. 25 is between 20 and 30.");
        await lena.Line(Gloves).HasAsync("25");

        await lena.Button("Set 30").ClickAsync();

        await lena.Line(Gloves).HasAsync("30");
        await lena.ReloadAsync();
        await lena.Line(Gloves).HasAsync("30");
    }

    [Fact]
    public async Task are_answered_by_typing_another_one()
    {
        var lena = await LenaWithAsync(Goggles.Times(4));
        await lena.Line(Goggles).SetsAsync("4.5");
        await lena.SeesAsync("4.5 is not a whole number.");

        await lena.Line(Goggles).SetsAsync("6");

        await Expect(lena.Text("4.5 is not a whole number.")).ToHaveCountAsync(0);
        await lena.Line(Goggles).HasAsync("6");
        await lena.ReloadAsync();
        await lena.Line(Goggles).HasAsync("6");
    }

    [Fact]
    public async Task are_refused_in_quick_add_too()
    {
        var lena = await LenaWithAsync();

        await lena.PasteAsync(Goggles.Times(-1), Goggles.Times(0), Goggles.Times(1.5m), $"{Goggles.Sku}\tmany", Goggles.Times(99_999_999_999));

        await Expect(lena.Outcome).ToContainTextAsync("0 of 5 rows are in the cart.");
        await Expect(lena.Outcome).ToContainTextAsync("“many” is no quantity.");
        await Expect(lena.Line(Goggles).Field).ToHaveCountAsync(0);
    }

    private static async Task RefusedAsync(Shopper shopper, string typed, string sentence)
    {
        await shopper.Line(Goggles).Field.FillAsync(typed);
        await shopper.Line(Goggles).Field.PressAsync("Enter");
        await shopper.SeesAsync(sentence);
        await shopper.Line(Goggles).HasAsync(typed);
        await shopper.Button("Leave 4").ClickAsync();
        await shopper.Line(Goggles).HasAsync("4");
    }
}
