using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_slow_connection(Stage stage) : Story(stage)
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(400);

    [Fact]
    public async Task loses_nothing_of_what_is_typed_quickly_in_several_fields()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        await using var wire = await Wire.LayAsync(lena, Delay);
        var cart = await lena.Props.CartAsync(Gloves.Times(20), Goggles.Times(4), Coat.Times(2), Screen.Times(1), Printer.Times(1));
        await lena.Props.ShareAsync(cart, Bob);
        await lena.OpenAsync(cart);
        await bob.OpenAsync(cart);
        await lena.Line(Gloves).Field.FocusAsync();

        foreach (var quantity in (string[])["110", "12", "13", "14", "15"])
        {
            await lena.TypeAsync(quantity);
            await lena.PressAsync("Enter");
        }

        await SeesAllAsync(lena);
        await SeesAllAsync(bob);
        await lena.ReloadAsync();
        await SeesAllAsync(lena);
    }

    [Fact]
    public async Task adds_what_is_typed_and_not_what_an_older_search_found()
    {
        var lena = await SignedInAsync(Lena);
        await using var wire = await Wire.LayAsync(lena);
        await lena.OpenAsync(await lena.Props.CartAsync());
        await lena.QuickAdd.FillAsync("safety goggles");
        await Expect(lena.Hits.First).ToBeVisibleAsync();

        wire.Hold();
        await lena.QuickAdd.FillAsync(Coat.Sku);
        await lena.PressAsync("Enter");
        wire.Release();

        await lena.Line(Coat).HasAsync("1");
        await Expect(lena.Line(Goggles).Field).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task takes_a_second_number_typed_over_the_first_before_the_answer_is_drawn()
    {
        var lena = await SignedInAsync(Lena);
        await using var wire = await Wire.LayAsync(lena, Delay);
        await lena.OpenAsync(await lena.Props.CartAsync(Gloves.Times(20)));
        await lena.Line(Gloves).Field.FocusAsync();

        await lena.TypeAsync("40");
        await lena.PressAsync("Enter");
        await lena.TypeAsync("50");
        await lena.PressAsync("Enter");

        await lena.SeesAsync("set Nitrile gloves, powder-free, size M from 40 to 50");
        await lena.Line(Gloves).HasAsync("50");
    }

    private static async Task SeesAllAsync(Shopper shopper)
    {
        await shopper.Line(Gloves).HasAsync("110");
        await shopper.Line(Goggles).HasAsync("12");
        await shopper.Line(Coat).HasAsync("13");
        await shopper.Line(Screen).HasAsync("14");
        await shopper.Line(Printer).HasAsync("15");
    }
}
