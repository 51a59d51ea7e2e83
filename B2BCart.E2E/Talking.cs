using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Talking(Stage stage) : Story(stage)
{
    [Fact]
    public async Task about_a_line_is_read_by_the_other_at_once_and_counted_until_it_is_read()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));

        await lena.Button($"Comment on {Gloves.Name}").ClickAsync();
        await SayAsync(lena, "Why twenty?");

        await Expect(bob.Button("1 comment, 1 new")).ToBeVisibleAsync();
        await bob.Button("1 comment, 1 new").ClickAsync();
        await bob.SeesAsync("Why twenty?");
        await Expect(bob.Button("1 comment, 0 new")).ToBeVisibleAsync();

        await SayAsync(bob, "Ten for each of us.");
        await lena.SeesAsync("Ten for each of us.");
    }

    [Fact]
    public async Task names_nobody_who_is_not_in_the_cart()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await Tab(lena, "Comments").ClickAsync();

        await SayAsync(lena, "@Helen look at this");

        await lena.SeesAsync("Helen is not in this cart and would not learn of it.");
        await Expect(Words(lena)).ToHaveValueAsync("@Helen look at this");
    }

    [Fact]
    public async Task leaves_a_trace_when_it_is_taken_back()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await Tab(lena, "Comments").ClickAsync();
        await Tab(bob, "Comments").ClickAsync();
        await SayAsync(lena, "wrong cart");
        await bob.SeesAsync("wrong cart");

        await lena.Text("wrong cart").HoverAsync();
        await lena.Button("Delete").ClickAsync();

        await bob.SeesAsync("deleted");
        await Expect(bob.Text("wrong cart")).ToHaveCountAsync(0);
        await Tab(bob, "History").ClickAsync();
        await bob.SeesAsync("said: “…”");
        await Expect(bob.Text("wrong cart")).ToHaveCountAsync(0);
    }

    private static ILocator Tab(Shopper shopper, string name) => shopper.Page.GetByRole(AriaRole.Tab, new() { Name = name });

    private static ILocator Words(Shopper shopper) => shopper.Page.GetByPlaceholder("Say something; name somebody with @");

    private static async Task SayAsync(Shopper shopper, string text)
    {
        await Words(shopper).FillAsync(text);
        await shopper.Button("Say it").ClickAsync();
    }
}
