using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Typing_in_one_quantity(Stage stage) : Story(stage)
{
    private const string Question = "Bob set 40 while you typed 60. You had seen 20.";

    [Fact]
    public async Task never_overwrites_what_somebody_types()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Line(Gloves).TypesAsync("60");

        await bob.Line(Gloves).SetsAsync("40");

        await lena.Line(Gloves).SaysAsync("Bob, was 20");
        await lena.Line(Gloves).HasAsync("60");
        await Expect(lena.Line(Gloves).Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task asks_and_writes_nothing_until_it_is_answered()
    {
        var (lena, bob) = await InConflictAsync();

        await lena.PressAsync("Enter");

        await lena.SeesAsync(Question);
        await lena.Line(Gloves).HasAsync("60");
        await bob.Line(Gloves).HasAsync("40");
    }

    [Fact]
    public async Task keeps_mine()
    {
        var (lena, bob) = await InConflictAsync();

        await lena.Button("Keep 60").ClickAsync();

        await bob.Line(Gloves).HasAsync("60");
        await lena.Line(Gloves).HasAsync("60");
        await Expect(lena.Text(Question)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task asks_anew_about_another_number()
    {
        var (lena, bob) = await InConflictAsync();
        await lena.Line(Gloves).TypesAsync("70");
        await lena.PressAsync("Enter");

        await lena.SeesAsync("Bob set 40 while you typed 70");
        await lena.Button("Keep 70").ClickAsync();

        await bob.Line(Gloves).HasAsync("70");
        await lena.Line(Gloves).HasAsync("70");
    }

    [Fact]
    public async Task takes_theirs()
    {
        var (lena, bob) = await InConflictAsync();

        await lena.Button("Take 40").ClickAsync();

        await lena.Line(Gloves).HasAsync("40");
        await Expect(lena.Text(Question)).ToHaveCountAsync(0);
        await bob.Line(Gloves).HasAsync("40");
    }

    [Fact]
    public async Task is_answered_from_the_keyboard()
    {
        var (lena, bob) = await InConflictAsync();

        await lena.PressAsync("Tab");
        await Expect(lena.Button("Keep 60")).ToBeFocusedAsync();
        await lena.PressAsync("Escape");
        await Expect(lena.Line(Gloves).Field).ToBeFocusedAsync();
        await lena.SeesAsync(Question);
        await lena.PressAsync("Tab");
        await lena.PressAsync("Tab");
        await Expect(lena.Button("Take 40")).ToBeFocusedAsync();
        await lena.PressAsync("Enter");

        await lena.Line(Gloves).HasAsync("40");
        await Expect(lena.Line(Gloves).Field).ToBeFocusedAsync();
        await bob.Line(Gloves).HasAsync("40");
    }

    [Fact]
    public async Task keeps_the_question_over_a_second_change_of_theirs()
    {
        var (lena, bob) = await InConflictAsync();

        await bob.Line(Gloves).SetsAsync("50");
        await lena.Line(Gloves).SaysAsync("Bob, was 40");
        await lena.Button("Keep 60").ClickAsync();

        await lena.SeesAsync("Bob set 50");
        await lena.Line(Gloves).HasAsync("60");
        await bob.Line(Gloves).HasAsync("50");
    }

    private async Task<(Shopper Lena, Shopper Bob)> InConflictAsync()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Line(Gloves).TypesAsync("60");
        await bob.Line(Gloves).SetsAsync("40");
        await lena.Line(Gloves).SaysAsync("Bob, was 20");
        await lena.PressAsync("Enter");
        await Expect(lena.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = Question })).ToBeVisibleAsync();
        return (lena, bob);
    }
}
