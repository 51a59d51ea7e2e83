using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Access_to_a_cart(Stage stage) : Story(stage)
{
    [Fact]
    public async Task is_given_in_the_share_dialog()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        var bob = await SignedInAsync(Bob);

        await lena.Button("Share").ClickAsync();
        var (with, role) = (lena.Dialog.GetByLabel("Share with"), lena.Dialog.GetByLabel("Role", new() { Exact = true }));
        await with.SelectOptionAsync(new SelectOptionValue { Label = "Lab and quality" });
        await Expect(role).ToHaveValueAsync("Contributor");
        await with.SelectOptionAsync(new SelectOptionValue { Label = $"{Bob}, Lab and quality" });
        await role.SelectOptionAsync("Editor");
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true }).ClickAsync();
        await Expect(lena.Dialog.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Bob })).ToBeVisibleAsync();

        await bob.OpenAsync(CartOf(lena));
        await bob.Line(Gloves).SetsAsync("30");
        await lena.PressAsync("Escape");
        await lena.Line(Gloves).HasAsync("30");
    }

    [Fact]
    public async Task taken_back_closes_the_open_page_within_a_second_and_hides_that_there_is_a_cart()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Button("Share").ClickAsync();

        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "End access" }).ClickAsync();

        await Expect(bob.Text("Lena has ended your access to this cart")).ToBeVisibleAsync(new() { Timeout = 1_000 });
        await lena.PressAsync("Escape");
        await Expect(lena.Dialog).ToHaveCountAsync(0);
        await Expect(bob.Text(Gloves.Name)).ToHaveCountAsync(0);
        Assert.Equal(await AnswerAsync(bob, Guid.CreateVersion7()), await AnswerAsync(bob, CartOf(lena)));
    }

    [Fact]
    public async Task of_a_viewer_shows_edits_live_and_offers_none()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await lena.Props.ShareAsync(cart, Bob, "Viewer");
        await lena.OpenAsync(cart);
        await bob.OpenAsync(cart);

        await lena.Line(Gloves).SetsAsync("70");

        await bob.Line(Gloves).SaysAsync("Lena, was 20");
        await bob.Line(Gloves).SaysAsync("70");
        await bob.SeesAsync("You can look at this cart, but not add to it.");
        await Expect(bob.Line(Gloves).Field).ToHaveCountAsync(0);
        await Expect(bob.Button($"More for {Gloves.Name}")).ToHaveCountAsync(0);
        await Expect(bob.Button("Rename")).ToHaveCountAsync(0);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => bob.Props.DoAsync(cart, new { type = "RenameCart", name = "Mine" }));
        Assert.Contains("RoleTooLow", refused.Message, StringComparison.Ordinal);
    }

    private static Guid CartOf(Shopper shopper) => Guid.Parse(new Uri(shopper.Page.Url).AbsolutePath[^36..]);

    private static async Task<(int Status, string Text)> AnswerAsync(Shopper shopper, Guid cart)
    {
        var answer = await shopper.Page.GotoAsync($"/carts/{cart}");
        return (answer!.Status, await shopper.Page.GetByRole(AriaRole.Main).InnerTextAsync());
    }
}
