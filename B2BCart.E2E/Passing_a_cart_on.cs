using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Passing_a_cart_on(Stage stage) : Story(stage)
{
    [Fact]
    public async Task appears_in_the_list_of_a_colleague_without_a_reload_and_goes_when_it_is_taken_back()
    {
        var (lena, bob) = (await LenaWithAsync(Gloves.Times(20)), await SignedInAsync(Bob));
        await bob.Page.RunAndWaitForResponseAsync(() => bob.Page.GotoAsync("/?show=shared"), answer => answer.Url.Contains("/inbox/live", StringComparison.Ordinal));
        var row = bob.Page.Locator($"a[href='/carts/{CartOf(lena)}']");
        await Expect(row).ToHaveCountAsync(0);

        await lena.Button("Share").ClickAsync();
        await lena.Dialog.GetByLabel("Share with").SelectOptionAsync(new SelectOptionValue { Label = $"{Bob}, Lab and quality" });
        await lena.Dialog.GetByLabel("Message", new() { Exact = true }).FillAsync("For the new benches");
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true }).ClickAsync();

        await Expect(row).ToBeVisibleAsync(new() { Timeout = 2_000 });
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "End access" }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0, new() { Timeout = 2_000 });
    }

    [Fact]
    public async Task is_left_by_who_does_not_need_it()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await bob.Button("Share").ClickAsync();
        await bob.Button("Leave this cart").ClickAsync();
        await bob.Button("Leave this cart").ClickAsync();

        await bob.SeesAsync("You have left this cart.");
        await lena.SeesAsync("left the cart");
    }

    [Fact]
    public async Task is_handed_over_to_a_colleague()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await lena.Button("Share").ClickAsync();
        await lena.Button("Make owner").ClickAsync();
        await lena.Button($"Hand over to {Bob}").ClickAsync();

        await Expect(lena.Dialog.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Bob })).ToContainTextAsync("Owner");
        await bob.Button("Share").ClickAsync();
        await Expect(bob.Button("Make owner")).ToBeVisibleAsync();
        await bob.SeesAsync("handed it over to Bob");
    }

    private static Guid CartOf(Shopper shopper) => Guid.Parse(new Uri(shopper.Page.Url).AbsolutePath[^36..]);
}
