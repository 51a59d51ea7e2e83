using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_roll_call(Stage stage) : Story(stage)
{
    [Fact]
    public async Task shows_who_is_missing_until_they_say_that_they_are_done()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Button("Share").ClickAsync();
        await lena.Button("Ask them").ClickAsync();
        await lena.SeesAsync("They are asked.");
        await lena.PressAsync("Escape");

        await lena.SeesAsync("Not done yet: Bob.");
        await bob.SeesAsync("Lena waits for you: say when you are done");
        await bob.Button("I’m done").ClickAsync();
        await lena.SeesAsync("Everybody who was asked is done.");
        await bob.Button("Not done after all").ClickAsync();
        await lena.SeesAsync("Not done yet: Bob.");
    }

    [Fact]
    public async Task asks_once_before_the_cart_is_submitted_without_somebody()
    {
        var (lena, _) = await LenaAndAsync(Bob, Gloves.Times(20));
        var cart = Guid.Parse(new Uri(lena.Page.Url).AbsolutePath[^36..]);
        await lena.Props.FillInAsync(cart);
        await lena.Props.DoAsync(cart, new { type = "CallRoll", people = new[] { IdOf(Bob) }, on = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3), zone = "Europe/Berlin" });

        await lena.Page.Locator(".next-step", new() { HasText = "Submit without Bob" }).ClickAsync();
        var submit = lena.Page.Locator("#ask-go");
        await submit.ClickAsync();
        await lena.SeesAsync("Not done yet: Bob. Nothing was submitted");
        await Expect(submit).ToHaveTextAsync("Submit without Bob");
        await submit.ClickAsync();

        await Expect(lena.Page.Locator(".chip", new() { HasText = "Approved" }).First).ToBeVisibleAsync();
    }
}
