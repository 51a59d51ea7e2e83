using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed partial class Looking_at_an_order(Stage stage) : Story(stage)
{
    [Fact]
    public async Task goes_from_the_rail_to_its_parts_and_back_to_the_cart()
    {
        var (lena, tomas) = (await SignedInAsync(Lena), await SignedInAsync(Tomas));
        var cart = await Orders.OrderedAsync(lena, tomas, Gloves.Times(20), Tubing.Times(10));

        await lena.Page.GotoAsync("/");
        await lena.Link("Orders").ClickAsync();
        await lena.Page.Locator($"a[href='/orders/{cart}']").ClickAsync();

        await Expect(lena.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Number());
        await Expect(lena.Page.GetByRole(AriaRole.Region, new() { NameRegex = FirstPart() })).ToContainTextAsync("Handschutz Nord");
        await Expect(lena.Page.GetByRole(AriaRole.Region, new() { NameRegex = SecondPart() })).ToContainTextAsync("14.90");
        await lena.SeesAsync("Tomás Ruiz placed it on");
        await lena.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Cart Story") }).ClickAsync();
        await lena.IsAliveAsync();
        Assert.EndsWith($"/carts/{cart}", lena.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task downloads_it_as_a_file()
    {
        var (lena, tomas) = (await SignedInAsync(Lena), await SignedInAsync(Tomas));
        var cart = await Orders.OrderedAsync(lena, tomas, Gloves.Times(20), Tubing.Times(10));
        await lena.Page.GotoAsync($"/orders/{cart}");

        var file = await lena.Page.RunAndWaitForDownloadAsync(() => lena.Link("Download CSV").ClickAsync());

        Assert.Matches(FileName(), file.SuggestedFilename);
        var rows = await File.ReadAllLinesAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(4, rows.Length);
        Assert.Contains(rows, row => row.Contains(",SF-20114-M,", StringComparison.Ordinal) && row.Contains(",158.00,EUR,PO-4711,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(",Freight,1,,14.9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task shows_no_amount_to_who_sees_no_prices()
    {
        var (lena, tomas, olek) = (await SignedInAsync(Lena), await SignedInAsync(Tomas), await SignedInAsync(Olek));
        var cart = await Orders.OrderedAsync(lena, tomas, Gloves.Times(20), Tubing.Times(10));
        await lena.Props.ShareAsync(cart, Olek, "Viewer");

        await olek.Page.GotoAsync($"/orders/{cart}");

        await olek.SeesAsync(Tubing.Name);
        var text = await olek.Page.ContentAsync();
        foreach (var amount in (string[])["7.90", "158.00", "14.90", "Freight"]) Assert.DoesNotContain(amount, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_for_those_in_its_cart_and_everybody_else_gets_nothing_here()
    {
        var (lena, tomas, bob) = (await SignedInAsync(Lena), await SignedInAsync(Tomas), await SignedInAsync(Bob));
        var cart = await Orders.OrderedAsync(lena, tomas, Gloves.Times(20));

        var answer = await bob.Page.GotoAsync($"/orders/{cart}");

        Assert.Equal(404, answer!.Status);
        await bob.SeesAsync("There is nothing to show here");
    }

    [GeneratedRegex(@"^20\d\d-\d{4,}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^20\d\d-\d{4,}-1$")]
    private static partial Regex FirstPart();

    [GeneratedRegex(@"^20\d\d-\d{4,}-2$")]
    private static partial Regex SecondPart();

    [GeneratedRegex(@"^order-20\d\d-\d{4,}\.csv$")]
    private static partial Regex FileName();
}
