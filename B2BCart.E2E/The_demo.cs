using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed partial class The_demo(Stage stage) : Story(stage)
{
    [GeneratedRegex(@"\bDemo\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demo();

    [Fact]
    public async Task signs_in_with_one_click()
    {
        var bob = await ComesAsync(Bob);
        await bob.Page.GotoAsync("/");

        await bob.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Bob }).ClickAsync();

        await Expect(bob.Page.GetByRole(AriaRole.Heading, new() { Name = "Carts" })).ToBeVisibleAsync();
        await Expect(bob.Page.GetByRole(AriaRole.Link, new() { Name = $"{Bob}: account and settings" })).ToBeVisibleAsync();
        await bob.SeesAsync("Lab 3 opening");
    }

    [Fact]
    public async Task begins_a_cart_from_the_overview()
    {
        var bob = await SignedInAsync(Bob);
        await bob.Page.GotoAsync("/");
        await bob.Button("New cart").ClickAsync();
        await bob.Page.GetByLabel("What is it for?").FillAsync("Bench 7");
        await bob.Button("Create").ClickAsync();

        await Expect(bob.Page.GetByRole(AriaRole.Heading, new() { Name = "Bench 7" })).ToBeVisibleAsync();
        await bob.SeesAsync("Nothing in it yet");
    }

    [Fact]
    public async Task is_said_on_every_page()
    {
        var bob = await ComesAsync(Bob);
        await SaysSoAsync(bob, "/sign-in");
        await bob.Props.SignInAsync();
        foreach (var page in (string[])["/", $"/carts/{await bob.Props.CartAsync()}", "/account", "/no-such-page", $"/carts/{Guid.CreateVersion7()}"]) await SaysSoAsync(bob, page);
    }

    private static async Task SaysSoAsync(Shopper shopper, string page)
    {
        await shopper.Page.GotoAsync(page);
        await Expect(shopper.Text(Demo()).Locator("visible=true").First).ToBeVisibleAsync();
    }
}
