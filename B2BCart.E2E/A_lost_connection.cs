using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_lost_connection(Stage stage) : Story(stage)
{
    [Fact]
    public async Task says_so_in_words_and_sends_what_was_typed_when_it_is_back()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await lena.Context.SetOfflineAsync(true);

        await lena.Line(Gloves).SetsAsync("50");
        await lena.Line(Goggles).TypesAsync("9");
        await lena.SeesAsync("The connection is gone. You can go on typing: changes kept here: ");
        await lena.Line(Gloves).HasAsync("50");
        await bob.Line(Gloves).HasAsync("20");

        await lena.Context.SetOfflineAsync(false);
        await bob.Line(Gloves).HasAsync("50");
        await lena.SeesAsync("You are back.");
        await lena.Line(Goggles).HasAsync("9");
        await lena.PressAsync("Enter");
        await bob.Line(Goggles).HasAsync("9");
    }

    [Fact]
    public async Task keeps_what_was_typed_even_over_closing_and_reopening_the_page()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Page.RouteAsync("**/carts/*/commands", route => route.AbortAsync());
        await lena.Line(Gloves).SetsAsync("50");
        await lena.SeesAsync("The connection is gone.");

        await lena.ReloadAsync();
        await lena.Line(Gloves).HasAsync("50");
        await bob.Line(Gloves).HasAsync("20");
        await lena.Page.UnrouteAllAsync();

        await bob.Line(Gloves).HasAsync("50");
    }
}
