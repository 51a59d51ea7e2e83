using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Saying_no_or_not_yet(Stage stage) : DecisionStory(stage)
{
    [Fact]
    public async Task can_ask_for_changes_of_marked_lines()
    {
        var (lena, cart) = await AskedAsync();
        var ana = await SignedInAsync(Ana);
        await ana.OpenAsync(cart);
        await ana.Page.GetByLabel($"Mark {Screen.Name}").CheckAsync();
        await ana.Button("Ask to change 1 line R").ClickAsync();
        await ana.SeesAsync("Say what should change. Nothing was decided.");
        await Comment(ana).FillAsync("Two would do");
        await ana.Button("Ask to change 1 line R").ClickAsync();

        await Expect(Chip(lena)).ToHaveTextAsync("Changes asked");
        await lena.Line(Screen).SaysAsync("Ana asks to change this");
        await lena.PressAsync("3");
        await Expect(Panel(lena)).ToContainTextAsync("“Two would do”");
        await lena.Page.GetByLabel("What is it for?").FillAsync("We are four");
        await InPanel(lena, "Submit again").ClickAsync();
        await Expect(Chip(ana)).ToHaveTextAsync("In review");
        await Expect(lena.Text("Ana asks to change this")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task needs_a_reason_to_reject_and_the_cart_is_opened_again()
    {
        var (lena, cart) = await AskedAsync(4130);
        var ana = await SignedInAsync(Ana);
        await ana.OpenAsync(cart);
        await Reject(ana).ClickAsync();
        await ana.SeesAsync("Say why you reject it");
        await Expect(Comment(ana)).ToBeFocusedAsync();
        await Comment(ana).FillAsync("Not this year");
        await Reject(ana).ClickAsync();

        await Expect(Chip(lena)).ToHaveTextAsync("Rejected");
        await lena.PressAsync("3");
        await Expect(Panel(lena)).ToContainTextAsync("“Not this year”");
        await Expect(lena.Line(Screen).Field).ToHaveCountAsync(0);
        await InPanel(lena, "Open again").ClickAsync();
        await Expect(Chip(lena)).ToHaveTextAsync("Draft");
        await lena.Line(Screen).HasAsync("4");
    }

    [Fact]
    public async Task can_be_taken_back()
    {
        var (lena, cart) = await AskedAsync(4130);
        var ana = await SignedInAsync(Ana);
        await ana.OpenAsync(cart);
        await ApproveAsync(ana);
        await Expect(Chip(lena)).ToHaveTextAsync("Approved");

        await ana.Button("Take back").ClickAsync();

        await Expect(Chip(lena)).ToHaveTextAsync("In review");
        await Expect(Panel(ana)).ToContainTextAsync("Lena Brandt asks");
    }
}
