using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Many_carts(Stage stage) : Story(stage)
{
    [Fact]
    public async Task lines_go_to_another_cart_that_a_colleague_has_open()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob));
        var (from, to) = (await lena.Props.CartAsync(Gloves.Times(20), Goggles.Times(10)), await lena.Props.CartAsync(Coat.Times(1)));
        await lena.Props.ShareAsync(to, Bob);
        await lena.OpenAsync(from);
        await bob.OpenAsync(to);

        await lena.Button("More with this cart").ClickAsync();
        await lena.Dialog.GetByLabel(Gloves.Name).CheckAsync();
        await lena.Dialog.GetByLabel("To", new() { Exact = true }).SelectOptionAsync(to.ToString());
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).ClickAsync();

        await lena.SeesAsync("They are there now.");
        await bob.Line(Gloves).HasAsync("20");
        await bob.SeesAsync("from Story");
        await Expect(lena.RowOf(Gloves.Sku)).ToHaveCountAsync(0);
        await Expect(lena.RowOf(Goggles.Sku)).ToHaveCountAsync(1);

        await lena.PressAsync("Escape");
        await lena.Undo.ClickAsync();
        await Expect(bob.RowOf(Gloves.Sku)).ToHaveCountAsync(0);
        await lena.Line(Gloves).HasAsync("20");
    }

    [Fact]
    public async Task a_list_is_kept_and_added_to_a_cart_as_one_step_of_undo()
    {
        var lena = await LenaWithAsync(Gloves.Times(20), Goggles.Times(10));
        await lena.Button("More with this cart").ClickAsync();
        var name = $"List {Guid.CreateVersion7():N}";
        await lena.Dialog.GetByLabel("Name").FillAsync(name);
        await lena.Button("Save as list").DblClickAsync();
        await lena.SeesAsync("It is there.");

        await lena.OpenAsync(await lena.Props.CartAsync(Coat.Times(1)));
        await lena.Button("More with this cart").ClickAsync();
        await Expect(lena.Dialog.GetByLabel("Add a list or another cart").Locator("option").Filter(new() { HasText = name })).ToHaveCountAsync(1);
        await lena.Dialog.GetByLabel("Add a list or another cart").SelectOptionAsync(new SelectOptionValue { Label = $"{name} (list)" });
        await lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).DblClickAsync();
        await lena.SeesAsync("It is added.");
        await lena.PressAsync("Escape");
        await lena.Line(Gloves).HasAsync("20");

        await lena.Undo.ClickAsync();
        await Expect(lena.RowOf(Coat.Sku)).ToHaveCountAsync(1);
        await lena.SeesAsync("1 line");
        await lena.Page.GotoAsync("/?show=lists");
        await lena.SeesAsync(name);
    }

    [Fact]
    public async Task an_archived_cart_is_read_only_for_everybody_until_it_is_brought_back()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Button("More with this cart").ClickAsync();
        await lena.Button("Archive").ClickAsync();

        await bob.SeesAsync("Archived by Lena");
        await Expect(bob.Line(Gloves).Field).ToHaveCountAsync(0);
        await lena.Button("Bring back").ClickAsync();
        await Expect(bob.Line(Gloves).Field).ToHaveCountAsync(1);
    }
}
