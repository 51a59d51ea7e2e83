using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Reloading(Stage stage) : Story(stage)
{
    [Fact]
    public async Task keeps_what_was_typed_and_not_sent()
    {
        var lena = await LenaWithAsync(Gloves.Times(20));
        await lena.Line(Gloves).TypesAsync("70");
        await lena.QuickAdd.EvaluateAsync("field => { field.value = 'gogg'; field.dispatchEvent(new Event('input', { bubbles: true })); }");

        await lena.ReloadAsync();

        await lena.Line(Gloves).HasAsync("70");
        await Expect(lena.QuickAdd).ToHaveValueAsync("gogg");
        await Expect(lena.Hits.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task opens_a_question_again()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Line(Gloves).TypesAsync("70");
        await bob.Line(Gloves).SetsAsync("40");
        await lena.Line(Gloves).SaysAsync("Bob, was 20");
        await lena.PressAsync("Enter");
        await lena.SeesAsync("Bob set 40 while you typed 70. You had seen 20.");

        await lena.ReloadAsync();

        await lena.SeesAsync("Bob set 40 while you typed 70. You had seen 20.");
        await lena.Line(Gloves).HasAsync("70");
        await bob.Line(Gloves).HasAsync("40");
    }

    [Fact]
    public async Task still_asks_when_somebody_changed_it_meanwhile()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await lena.Line(Gloves).TypesAsync("70");
        await lena.ReloadAsync();
        await bob.Line(Gloves).SetsAsync("40");
        await lena.Line(Gloves).SaysAsync("Bob, was 20");

        await lena.Line(Gloves).Field.PressAsync("Enter");

        await lena.SeesAsync("Bob set 40 while you typed 70. You had seen 20.");
        await bob.Line(Gloves).HasAsync("40");
    }
}
