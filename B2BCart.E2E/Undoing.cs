using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Undoing(Stage stage) : Story(stage)
{
    [Fact]
    public async Task and_redoing_by_button_changes_it_for_everybody()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Line(Gloves).SetsAsync("50");
        await bob.Line(Gloves).HasAsync("50");

        await lena.Undo.ClickAsync();
        await bob.Line(Gloves).HasAsync("20");
        await lena.Line(Gloves).HasAsync("20");
        await bob.SeesAsync("(took back) set Nitrile gloves");

        await lena.Redo.ClickAsync();
        await bob.Line(Gloves).HasAsync("50");
        await lena.Line(Gloves).HasAsync("50");
        await bob.SeesAsync("(once more) set Nitrile gloves");
    }

    [Fact]
    public async Task of_what_a_colleague_has_changed_since_bars_nothing_before_it()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await lena.Line(Gloves).SetsAsync("50");
        await lena.Line(Goggles).SetsAsync("8");
        await bob.Line(Goggles).HasAsync("8");
        await bob.Line(Goggles).SetsAsync("9");
        await lena.Line(Goggles).HasAsync("9");

        await lena.Undo.ClickAsync();
        await lena.SeesAsync("Undo again takes back what you did before that.");
        await lena.Undo.ClickAsync();

        await bob.Line(Gloves).HasAsync("20");
        await bob.Line(Goggles).HasAsync("9");
    }

    [Fact]
    public async Task works_from_the_keyboard_in_a_field_that_holds_nothing_of_mine()
    {
        var lena = await LenaWithAsync(Gloves.Times(20), Goggles.Times(4));
        await lena.Line(Gloves).SetsAsync("50");
        await Expect(lena.Line(Goggles).Field).ToBeFocusedAsync();
        await lena.Line(Gloves).HasAsync("50");
        await Expect(lena.Text("set Nitrile gloves")).ToBeVisibleAsync();

        await lena.PressAsync("Control+z");
        await lena.Line(Gloves).HasAsync("20");

        await lena.PressAsync("Control+y");
        await lena.Line(Gloves).HasAsync("50");
    }

    [Fact]
    public async Task survives_a_reload()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.Line(Gloves).SetsAsync("50");
        await Expect(lena.Text("set Nitrile gloves")).ToBeVisibleAsync();

        await lena.ReloadAsync();
        await lena.Undo.ClickAsync();

        await lena.Line(Gloves).HasAsync("20");
    }

    [Fact]
    public async Task a_paste_is_one_step()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.PasteAsync(Goggles.Times(4), Coat.Times(2));
        await lena.Line(Coat).HasAsync("2");

        await lena.Undo.ClickAsync();

        await Expect(lena.Line(Coat).Field).ToHaveCountAsync(0);
        await Expect(lena.Line(Goggles).Field).ToHaveCountAsync(0);
        await lena.Line(Gloves).HasAsync("20");
    }

    [Fact]
    public async Task takes_back_only_my_own()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await lena.Line(Gloves).SetsAsync("50");
        await bob.Line(Gloves).HasAsync("50");
        await bob.Line(Goggles).SetsAsync("9");
        await lena.Line(Goggles).HasAsync("9");

        await lena.Undo.ClickAsync();

        await bob.Line(Gloves).HasAsync("20");
        await bob.Line(Goggles).HasAsync("9");
    }
}
