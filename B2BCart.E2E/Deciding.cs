using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Deciding(Stage stage) : DecisionStory(stage)
{
    private const string Total = "1,156.00 EUR";

    [Fact]
    public async Task begins_with_what_is_missing_and_with_what_it_is_for()
    {
        var lena = await SignedInAsync(Lena);
        var cart = await lena.Props.CartAsync(Screen.Times(4));
        await lena.OpenAsync(cart);
        await lena.PressAsync("3");
        await Expect(Panel(lena)).ToContainTextAsync("Ana Kovač");
        await Expect(Panel(lena)).ToContainTextAsync("as Lena's manager, over 1,000 EUR");
        await Expect(Panel(lena)).ToContainTextAsync("Still missing: Ship to, PO number, Cost centre.");
        await InPanel(lena, "Submit for approval").ClickAsync();
        await Expect(lena.Page.GetByLabel("Ship to")).ToBeFocusedAsync();

        await lena.Props.FillInAsync(cart);
        await Expect(lena.Page.Locator(".next-step")).ToContainTextAsync("Submit for approval");
        await lena.Page.Locator(".next-step").ClickAsync();
        await Expect(lena.Page.GetByLabel("What is it for?")).ToBeFocusedAsync();
        await InPanel(lena, "Submit for approval").ClickAsync();
        await Expect(Panel(lena)).ToContainTextAsync("Say what it is for");
        await lena.Page.GetByLabel("What is it for?").FillAsync("Lab 3 opens on 4 January");
        await InPanel(lena, "Submit for approval").ClickAsync();

        await Expect(Chip(lena)).ToHaveTextAsync("In review");
        await lena.SeesAsync("Waiting for Ana");
        await lena.Button("Withdraw").First.ClickAsync();
        await Expect(Chip(lena)).ToHaveTextAsync("Draft");
    }

    [Fact]
    public async Task is_done_by_a_manager_on_a_phone()
    {
        var (lena, cart) = await AskedAsync();
        var ana = await SignedInAsync(Ana, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await ana.OpenAsync(cart);

        await Expect(Panel(ana)).ToContainTextAsync("Lena Brandt asks");
        await Expect(Panel(ana)).ToContainTextAsync("“Lab 3 opens”");
        await Expect(Panel(ana)).ToContainTextAsync("You are asked as Lena's manager, over 1,000 EUR.");
        await ana.Page.GetByRole(AriaRole.Button, new() { Name = $"Approve {Total}" }).ClickAsync();

        await Expect(Chip(lena)).ToHaveTextAsync("Approved");
        await lena.SeesAsync("These place orders: Helen, Tomás.");
        await ana.SeesAsync("Everybody who had to be asked said yes");
    }

    [Fact]
    public async Task is_asked_again_for_what_a_colleague_adds_and_says_why()
    {
        var (lena, cart) = await AskedAsync();
        await lena.Props.ShareAsync(cart, Bob);
        var (ana, bob) = (await SignedInAsync(Ana), await SignedInAsync(Bob));
        await Task.WhenAll(ana.OpenAsync(cart), bob.OpenAsync(cart));
        await ApproveAsync(ana);
        await Expect(Chip(bob)).ToHaveTextAsync("Approved");

        await bob.PasteAsync(Goggles.Times(2));

        await Expect(Chip(ana)).ToHaveTextAsync("In review");
        await Expect(Panel(ana)).ToContainTextAsync("Look again: 1 change since you said yes at");
        await Expect(Panel(ana)).ToContainTextAsync($"Your yes no longer counts: {Goggles.Name} was added.");
        await Expect(Panel(ana)).ToContainTextAsync("+12.90");
        await ana.Line(Goggles).SaysAsync("added since");
        await ana.Page.Locator("[data-decide=approve]").ClickAsync();
        await Expect(Chip(lena)).ToHaveTextAsync("Approved");
    }

    [Fact]
    public async Task tells_an_approver_before_they_edit_that_somebody_else_must_approve_then()
    {
        var (lena, cart) = await AskedAsync(4130);
        await lena.Props.ShareAsync(cart, Ana);
        var ana = await SignedInAsync(Ana);
        await ana.OpenAsync(cart);
        await Expect(ana.Text("If you add or raise something, Helen must approve instead.").First).ToBeVisibleAsync();

        await ana.PasteAsync(Goggles.Times(2));

        await Expect(Panel(ana)).ToContainTextAsync("You cannot approve this cart, because you changed it last. Helen is asked instead.");
        await lena.SeesAsync("Waiting for Helen");
        await ana.Undo.ClickAsync();
    }

    [Fact]
    public async Task refuses_a_click_on_what_has_changed_meanwhile()
    {
        var (lena, cart) = await AskedAsync(4130);
        var ana = await SignedInAsync(Ana);
        await using var wire = await Wire.LayAsync(ana);
        await ana.OpenAsync(cart);
        await Expect(Panel(ana)).ToContainTextAsync("Lena Brandt asks");
        wire.Hold();
        await lena.Line(Screen).SetsAsync("5");
        await lena.SeesAsync("1,445.00");
        await ana.Page.Locator("[data-decide=approve]").ClickAsync();
        wire.Release();

        await Expect(Panel(ana)).ToContainTextAsync("Nothing was decided: Lena changed something while you read.");
        await Expect(Panel(ana)).ToContainTextAsync("1 change came in while you read");
        await Expect(Chip(lena)).ToHaveTextAsync("In review");
    }

    [Fact]
    public async Task is_within_reach_of_the_keyboard()
    {
        var (lena, cart) = await AskedAsync();
        var ana = await SignedInAsync(Ana);
        await ana.OpenAsync(cart);
        await ana.PressAsync("4");
        await Expect(Panel(ana)).ToContainTextAsync("submitted the cart");
        await ana.PressAsync("3");
        await Expect(Panel(ana)).ToContainTextAsync("Lena Brandt asks");
        await ana.PressAsync("x");
        await Expect(Comment(ana)).ToBeFocusedAsync();
        await ana.TypeAsync("Fine");
        await ana.PressAsync("Tab");
        await Expect(ana.Page.Locator("[data-decide=approve]")).ToBeFocusedAsync();
        await ana.PressAsync("r");
        await Expect(ana.Page.Locator("[data-decide=changes]")).ToBeFocusedAsync();
        await ana.PressAsync("a");
        await ana.PressAsync("Enter");

        await Expect(Chip(lena)).ToHaveTextAsync("Approved");
    }
}
