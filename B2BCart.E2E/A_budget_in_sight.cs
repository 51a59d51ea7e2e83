using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_budget_in_sight(Stage stage) : Story(stage)
{
    [Fact]
    public async Task moves_when_another_cart_asks_for_it()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await lena.OpenAsync(cart);
        await lena.SeesAsync("choose a cost centre");
        await lena.Props.FillInAsync(cart, 4120);
        await Expect(Left(lena)).ToContainTextAsync("left");
        var before = await Left(lena).TextContentAsync();

        var other = await bob.Props.CartAsync(Gloves.Times(30));
        await bob.Props.FillInAsync(other, 4120);
        await bob.Props.SubmitAsync(other, "More gloves");

        await Expect(Left(lena)).Not.ToHaveTextAsync(before!);
        await bob.Props.DoAsync(other, new { type = "Withdraw" });
        await Expect(Left(lena)).ToHaveTextAsync(before!);
    }

    [Fact]
    public async Task is_only_a_word_to_who_sees_no_prices()
    {
        var (lena, olek) = await LenaAndAsync(Olek, Screen.Times(4));

        await Expect(olek.Page.Locator(".vital.budget")).ToContainTextAsync("no prices");
        await Expect(olek.Page.Locator(".vital.asked")).ToContainTextAsync("Ana");
        await Expect(olek.Page.Locator(".vital.asked")).ToContainTextAsync("If it grows, Priya is asked too.");
        await Expect(lena.Page.Locator(".vital.asked")).ToContainTextAsync("EUR more and Priya is asked too.");
    }

    private static ILocator Left(Shopper shopper) => shopper.Page.Locator(".vital.budget .fig");
}
