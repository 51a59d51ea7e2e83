using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class The_head_of_a_cart(Stage stage) : Story(stage)
{
    [Fact]
    public async Task renames_it_for_everybody()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Button("Rename").ClickAsync();
        await lena.Page.GetByLabel("Name of the cart").FillAsync("Lab 4 opening");
        await lena.PressAsync("Enter");

        await Expect(bob.Page.GetByRole(AriaRole.Heading, new() { Name = "Lab 4 opening" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task filters_lines_and_ends_their_grouping()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Screen.Times(1));
        await bob.PasteAsync(Goggles.Times(2), Coat.Times(1));
        await bob.Line(Coat).HasAsync("1");

        await bob.Page.GetByRole(AriaRole.Button, new() { Name = "Mine 2" }).ClickAsync();
        await Expect(bob.Line(Gloves).Field).ToHaveCountAsync(0);
        await bob.Page.GetByRole(AriaRole.Button, new() { Name = "All 4" }).ClickAsync();
        await bob.Line(Gloves).HasAsync("20");
        await bob.Button("By part").ClickAsync();
        await Expect(bob.Page.GetByRole(AriaRole.Table).GetByText("Kontor Systems")).ToHaveCountAsync(0);
        await lena.Line(Coat).HasAsync("1");
        await Expect(lena.Page.GetByRole(AriaRole.Button, new() { Name = "New to you 2" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task takes_back_what_somebody_did_and_they_can_restore_it()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await bob.Line(Gloves).SetsAsync("60");
        await lena.Line(Gloves).HasAsync("60");
        await lena.Button("Take back somebody's changes").ClickAsync();
        await lena.Dialog.GetByLabel("Changes of").SelectOptionAsync(new SelectOptionValue { Label = Bob });
        await Expect(lena.Dialog).ToContainTextAsync("This would happen");
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();

        await bob.Line(Gloves).HasAsync("20");
        await bob.Button("Restore my changes").ClickAsync();
        await lena.Line(Gloves).HasAsync("60");
    }

    [Fact]
    public async Task shows_history_in_a_tab_where_the_page_is_narrow()
    {
        var lena = await SignedInAsync(Lena, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await lena.OpenAsync(await lena.Props.CartAsync(Gloves.Times(20)));
        await lena.Line(Gloves).SetsAsync("50");
        await lena.Line(Gloves).HasAsync("50");
        await lena.Page.GetByRole(AriaRole.Button, new() { Name = "More 3", Exact = true }).ClickAsync();
        await lena.Button("History").ClickAsync();
        await Expect(lena.Text("set Nitrile gloves, powder-free, size M from 20 to 50")).ToBeVisibleAsync();
        await lena.Button("Lines").ClickAsync();
        await Expect(lena.Line(Gloves).Field).ToBeInViewportAsync();
    }
}
