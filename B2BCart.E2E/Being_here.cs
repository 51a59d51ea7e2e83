using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Being_here(Stage stage) : Story(stage)
{
    [Fact]
    public async Task appears_and_goes_with_the_page()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await Expect(HereNow(lena, "Here with you: Bob")).ToBeVisibleAsync();

        await bob.Page.CloseAsync();

        await Expect(HereNow(lena, "You are here alone")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task counts_two_tabs_of_one_person_once()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        var cart = Guid.Parse(bob.Page.Url[^36..]);
        var first = await bob.OpenTabAsync();
        await bob.OpenAsync(cart);
        await Expect(HereNow(lena, "Here with you: Bob")).ToBeVisibleAsync();
        await Expect(HereNow(lena, "Here with you: Bob").Locator("> *")).ToHaveCountAsync(2);

        await first.CloseAsync();
        await bob.Line(Gloves).TypesAsync("30");

        await lena.Line(Gloves).SaysAsync("Bob is typing");
        await Expect(HereNow(lena, "Here with you: Bob")).ToBeVisibleAsync();
    }

    private static ILocator HereNow(Shopper shopper, string label) => shopper.Page.GetByLabel(label, new() { Exact = true });
}
