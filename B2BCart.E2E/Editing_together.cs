using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Editing_together(Stage stage) : Story(stage)
{
    private const float OneSecond = 1_000;

    [Fact]
    public async Task shows_an_edit_to_the_other_within_a_second_and_says_who_did_it()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));

        await bob.Line(Gloves).SetsAsync("40");

        await lena.Line(Gloves).HasAsync("40", within: OneSecond);
        await lena.Line(Gloves).SaysAsync("Bob, was 20");
    }

    [Fact]
    public async Task says_who_is_typing_before_anything_is_written()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await bob.Line(Gloves).TypesAsync("70");

        await lena.Line(Gloves).SaysAsync("Bob is typing");
        await lena.Line(Gloves).HasAsync("20");
    }

    [Fact]
    public async Task adds_up_what_two_people_add_of_one_product()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await Task.WhenAll(lena.PasteAsync(Goggles.Times(3), Gloves.Times(10)), bob.PasteAsync(Goggles.Times(4)));

        await lena.Line(Goggles).HasAsync("7");
        await bob.Line(Goggles).HasAsync("7");
        await bob.Line(Gloves).HasAsync("30");
        await lena.Line(Goggles).SaysAsync("Bob 4");
    }

    [Fact]
    public async Task replaces_what_a_click_selects_even_when_it_changed_under_the_pointer()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Line(Gloves).Field.ClickAsync();
        await bob.Line(Gloves).SetsAsync("40");
        await lena.Line(Gloves).HasAsync("40");

        await lena.TypeAsync("60");
        await lena.PressAsync("Enter");

        await bob.Line(Gloves).HasAsync("60");
    }
}
