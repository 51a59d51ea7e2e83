using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Editing_rules(Stage stage) : Story(stage)
{
    private AppServer? _own;

    /// <summary>Rules are everybody's: these stories change them on a server of their own.</summary>
    protected override AppServer Server => _own ?? base.Server;

    public override async ValueTask InitializeAsync() => _own = await AppServer.StartAsync();

    [Fact]
    public async Task tries_them_on_real_carts_and_uses_them_once_they_are_saved()
    {
        var (helen, lena) = (await AtTheRulesAsync(), await SignedInAsync(Lena));
        await Expect(helen.Text("changed, not saved")).ToHaveCountAsync(0);
        await helen.Page.GetByLabel("Amount of sentence 1").FillAsync("100");
        await helen.SeesAsync("Up to 100.00 EUR nobody is asked.");
        await helen.Button("sentence").ClickAsync();
        await helen.Page.GetByLabel("Amount of sentence 3").FillAsync("150.5");
        await helen.Page.GetByLabel("Who is asked by sentence 3").SelectOptionAsync(new SelectOptionValue { Label = Priya });
        await helen.SeesAsync("Over 150.50 EUR: the manager, then Priya Nair.");
        await helen.SeesAsync("changed, not saved");
        await Expect(helen.Page.Locator(".matched")).ToHaveTextAsync("5 of 5 carts would have asked somebody");

        await helen.Button("Save and use").ClickAsync();
        await Expect(helen.Text("changed, not saved")).ToHaveCountAsync(0);

        var cart = await lena.Props.CartAsync(Gloves.Times(20));
        await lena.Props.FillInAsync(cart);
        await lena.Props.SubmitAsync(cart, "Gloves");
        await lena.Page.GotoAsync("/?show=others");
        await Expect(lena.Page.Locator("tr").Filter(new() { Has = lena.Page.Locator($"a[href*='{cart}']") })).ToContainTextAsync("Ana Kovač");
    }

    [Fact]
    public async Task says_at_each_sentence_why_it_cannot_be_saved_and_loses_nothing()
    {
        var helen = await AtTheRulesAsync();
        await helen.Page.GetByLabel("Amount of sentence 1").FillAsync("12,5");
        await helen.Button("sentence").ClickAsync();
        await helen.Page.GetByLabel("Amount of sentence 3").FillAsync("-1");

        await helen.Button("Save and use").ClickAsync();

        await helen.SeesAsync("“12,5” is no amount.");
        await helen.SeesAsync("An amount is between 0 and 100,000,000.00 EUR.");
        await Expect(helen.Page.GetByLabel("Amount of sentence 1")).ToHaveValueAsync("12,5");
        await helen.Button("Discard").ClickAsync();
        await Expect(helen.Page.GetByLabel("Amount of sentence 1")).ToHaveValueAsync("1,000.00");
        await Expect(helen.Page.GetByLabel("Amount of sentence 3")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task shows_what_somebody_else_saved_meanwhile_and_keeps_mine()
    {
        var (one, other) = (await AtTheRulesAsync(), await AtTheRulesAsync());
        await one.Page.GetByLabel("Amount of sentence 1").FillAsync("2,000");
        await other.Page.GetByLabel("Amount of sentence 1").FillAsync("3,000");
        await one.Button("Save and use").ClickAsync();
        await Expect(one.Page.GetByLabel("Amount of sentence 1")).ToHaveValueAsync("2,000.00");

        await other.Button("Save and use").ClickAsync();

        await other.SeesAsync("Helen saved other rules at");
        await other.SeesAsync("Up to 2,000.00 EUR nobody is asked.");
        await Expect(other.Page.GetByLabel("Amount of sentence 1")).ToHaveValueAsync("3,000");
        await other.Button("Keep mine").ClickAsync();
        await other.Button("Save and use").ClickAsync();
        await Expect(other.Page.GetByLabel("Amount of sentence 1")).ToHaveValueAsync("3,000.00");
    }

    [Fact]
    public async Task reads_and_writes_amounts_as_the_admin_does()
    {
        var helen = await AtTheRulesAsync("de-DE");
        await Expect(helen.Page.GetByLabel("Betrag in Satz 1")).ToHaveValueAsync("1.000,00");
        await helen.Page.GetByLabel("Betrag in Satz 1").FillAsync("1.234,5");
        await helen.SeesAsync("Bis 1.234,50 EUR wird niemand gefragt.");
        await helen.Button("Speichern und anwenden").ClickAsync();
        await Expect(helen.Page.GetByLabel("Betrag in Satz 1")).ToHaveValueAsync("1.234,50");
    }

    [Fact]
    public async Task is_not_there_for_anybody_else()
    {
        var ana = await SignedInAsync(Ana);
        var rules = await ana.Page.GotoAsync("/rules");
        var (status, text) = (rules!.Status, await ana.Page.InnerTextAsync("body"));
        var nothing = await ana.Page.GotoAsync("/no-such-page");
        Assert.Equal((nothing!.Status, await ana.Page.InnerTextAsync("body")), (status, text));
        await ana.Page.GotoAsync("/");
        await Expect(ana.Page.GetByRole(AriaRole.Link, new() { Name = "Rules" })).ToHaveCountAsync(0);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_own is not null) await _own.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<Shopper> AtTheRulesAsync(string language = "en-GB")
    {
        var helen = await SignedInAsync(Helen, new() { Locale = language });
        await helen.Page.GotoAsync("/rules");
        await helen.IsAliveAsync();
        return helen;
    }
}
