using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class The_cart_of_then(Stage stage) : Story(stage)
{
    [Fact]
    public async Task opens_from_the_history_compares_with_now_and_gives_its_lines_back_as_one_step()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        await bob.Line(Gloves).SetsAsync("60");
        await lena.Line(Gloves).HasAsync("60");
        await bob.Line(Goggles).Field.FocusAsync();
        await bob.PressAsync("Delete");
        await Expect(lena.Line(Goggles).Removed).ToBeVisibleAsync();

        await lena.Page.Locator(".history li").Filter(new() { HasText = "added 20" }).Locator("a.then").ClickAsync();
        await Expect(lena.Page.Locator(".then-page[data-interactive=true]")).ToBeVisibleAsync();
        await Expect(lena.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Gloves.Name })).ToContainTextAsync("60");
        await Expect(lena.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Goggles.Name })).ToContainTextAsync("removed by Bob");

        await lena.Button("Put all 2 back").ClickAsync();
        await lena.SeesAsync("It is as it was.");
        await bob.Line(Gloves).HasAsync("20");
        await bob.Line(Goggles).HasAsync("4");

        await lena.Link("Back to the cart of now").ClickAsync();
        await lena.IsAliveAsync();
        await lena.Undo.ClickAsync();
        await bob.Line(Gloves).HasAsync("60");
        await Expect(bob.Line(Goggles).Removed).ToBeVisibleAsync();
    }

    [Fact]
    public async Task shows_no_amount_to_who_may_not_see_them_and_nothing_to_strangers()
    {
        var (lena, olek) = await LenaAndAsync(Olek, Gloves.Times(20));
        var then = lena.Page.Url + "/then/" + (await lena.Page.Locator("main").GetAttributeAsync("data-revision"));
        await olek.Page.GotoAsync(then);
        await Expect(olek.Page.Locator(".then-page[data-interactive=true]")).ToBeVisibleAsync();
        var drawn = await olek.Page.ContentAsync();
        Assert.DoesNotContain("7.90", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("158.00", drawn, StringComparison.Ordinal);
        Assert.Contains("158.00", await lena.Page.ContentAsync(), StringComparison.Ordinal);

        await lena.Page.GotoAsync(then.Replace(then.Split('/')[^3], Guid.CreateVersion7().ToString(), StringComparison.Ordinal));
        await lena.SeesAsync("There is no such cart");
    }
}
