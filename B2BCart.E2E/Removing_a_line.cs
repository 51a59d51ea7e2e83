using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Removing_a_line(Stage stage) : Story(stage)
{
    [Fact]
    public async Task while_another_types_offers_them_to_restore_it_with_their_quantity()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await lena.Line(Gloves).TypesAsync("60");

        await RemoveAsync(bob);
        await Expect(lena.Line(Gloves).Removed).ToBeVisibleAsync();
        await lena.SeesAsync("Bob removed this while you typed 60.");
        await lena.ReloadAsync();
        await lena.SeesAsync("Bob removed this while you typed 60.");
        await lena.Button("Restore with 60").ClickAsync();

        await lena.Line(Gloves).HasAsync("60");
        await bob.Line(Gloves).HasAsync("60");
    }

    [Fact]
    public async Task that_comes_back_asks_about_the_quantity_again()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await lena.Line(Gloves).TypesAsync("60");
        await RemoveAsync(bob);
        await lena.SeesAsync("Bob removed this while you typed 60.");

        await bob.Undo.ClickAsync();
        await lena.Button("Keep 60").ClickAsync();

        await bob.Line(Gloves).HasAsync("60");
    }

    [Fact]
    public async Task leaves_it_restorable_for_everybody()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await RemoveAsync(bob);
        await Expect(lena.Line(Gloves).Removed).ToContainTextAsync("Bob removed it");
        await lena.Button("Restore 20").ClickAsync();

        await bob.Line(Gloves).HasAsync("20");
    }

    [Fact]
    public async Task by_the_Delete_key_has_a_way_back_in_its_toast()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.Line(Gloves).Field.FocusAsync();

        await lena.PressAsync("Delete");
        await lena.SeesAsync("Line removed.");
        await Expect(lena.Line(Gloves).Removed).ToBeVisibleAsync();
        await lena.Button("Undo").ClickAsync();

        await lena.Line(Gloves).HasAsync("20");
    }

    private static async Task RemoveAsync(Shopper shopper)
    {
        await shopper.Button($"More for {Gloves.Name}").ClickAsync();
        await shopper.Button("Remove").ClickAsync();
    }
}
