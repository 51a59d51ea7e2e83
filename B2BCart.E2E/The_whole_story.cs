using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

/// <summary>
/// From an empty cart to an order, with five people at five browsers: Lena and Bob fill a cart, Lena submits, Ana decides on her phone, twice, a guest
/// without an account watches by a link that shows no prices, and Tomás places the order. Told once as it is, and once with the server killed between any two steps.
/// </summary>
public sealed class The_whole_story(Stage stage) : Story(stage)
{
    /// <summary>What anything costs here: the guest must never get one of them.</summary>
    private static readonly string[] Amounts = ["289.00", "271.00", "1,156.00", "1156", "6.45", "12.90", "1,168.90", "9.90", "1,178.80"];

    private readonly ConcurrentQueue<string> _toGuest = [];
    private AppServer _server = null!;
    private Shopper _lena = null!, _bob = null!, _ana = null!, _tomas = null!, _guest = null!;
    private Guid _cart;
    private string _link = "";

    protected override AppServer Server => _server;

    public override async ValueTask InitializeAsync() => _server = await AppServer.StartAsync();

    [Fact]
    public Task is_told_from_an_empty_cart_to_an_order() => TellAsync(() => Task.CompletedTask);

    [Fact]
    public Task is_the_same_when_the_server_is_killed_between_any_two_steps() => TellAsync(async () =>
    {
        Shopper[] inTheCart = [.. new[] { _lena, _bob, _ana, _tomas }.Where(one => one.Page.Url.Contains("/carts/", StringComparison.Ordinal))];
        foreach (var one in inTheCart) await one.Page.Locator("main").EvaluateAsync("page => page.dataset.before = ''");
        _server.Kill();
        await _server.StartAgainAsync();
        foreach (var one in inTheCart) await Expect(one.Page.Locator("main:not([data-before])[data-interactive=true]")).ToBeVisibleAsync();
    });

    private async Task TellAsync(Func<Task> between)
    {
        Func<Task>[] steps = [TwoFillOneCartAsync, LenaSharesALinkAsync, LenaSubmitsAsync, AnaSaysYesOnHerPhoneAsync, BobAddsALineAsync, AnaLooksAgainAsync, TomasOrdersAsync, EverybodyIsToldAsync];
        await EverybodyComesAsync();
        foreach (var step in steps)
        {
            await step();
            await between();
        }

        Assert.NotEmpty(_toGuest);
        Assert.DoesNotContain(Amounts, amount => _toGuest.Any(text => Regex.IsMatch(text, $@"(?<![\d.,]){Regex.Escape(amount)}(?![\d])")));
    }

    private async Task EverybodyComesAsync()
    {
        _lena = await SignedInAsync(Lena);
        _bob = await SignedInAsync(Bob);
        _tomas = await SignedInAsync(Tomas);
        _ana = await SignedInAsync(Ana, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        _guest = await ComesAsync("Guest");
        _guest.Page.Response += async (_, answer) =>
        {
            if (answer.Request.ResourceType is "document" && answer.Status == 200) _toGuest.Enqueue(await answer.TextAsync());
        };
        _guest.Page.Console += (_, said) => _toGuest.Enqueue(said.Text);
        await _guest.Context.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => new MutationObserver(() => console.log(document.body.innerHTML)).observe(document.body, { childList: true, subtree: true }));");
        _cart = await _lena.Props.CartAsync();
        await _lena.Props.ShareAsync(_cart, Bob);
        await _lena.Props.ShareAsync(_cart, Tomas, "Viewer");
        await Task.WhenAll(_lena.OpenAsync(_cart), _bob.OpenAsync(_cart), _tomas.OpenAsync(_cart));
    }

    private async Task TwoFillOneCartAsync()
    {
        await _bob.PasteAsync(Screen.Times(3));
        await _lena.Line(Screen).HasAsync("3", within: 20_000);
        await _lena.Line(Screen).SetsAsync("4");
        await _bob.Line(Screen).HasAsync("4", within: 20_000);
    }

    private async Task LenaSharesALinkAsync()
    {
        await _lena.Button("Link").ClickAsync();
        await _lena.Dialog.GetByLabel("Prices").SelectOptionAsync("hidden");
        await _lena.Dialog.GetByRole(AriaRole.Button, new() { Name = "Create link" }).ClickAsync();
        var field = _lena.Dialog.GetByLabel("The link", new() { Exact = true });
        await Expect(field).ToHaveValueAsync(new Regex("/l/[0-9a-f]{32}#"));
        _link = await field.InputValueAsync();
        await _lena.PressAsync("Escape");
        await _guest.Page.GotoAsync(_link);
        await _guest.SeesAsync(Screen.Name);
        await Expect(_lena.Button("1 viewing")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    private async Task LenaSubmitsAsync()
    {
        await _lena.Props.FillInAsync(_cart);
        await Expect(_lena.Page.Locator(".next-step")).ToContainTextAsync("Submit for approval", new() { Timeout = 20_000 });
        await _lena.Page.Locator(".next-step").ClickAsync();
        await _lena.Page.GetByLabel("What is it for?").FillAsync("Lab 3 opens on 4 January");
        await _lena.Page.Locator("#ask-go").ClickAsync();
        await StandsAsync("In review", _lena, _bob, _tomas, _guest);
    }

    private async Task AnaSaysYesOnHerPhoneAsync()
    {
        await _ana.Page.GotoAsync("/approvals");
        await _ana.Page.Locator($"a[href*='{_cart}']").First.ClickAsync();
        await _ana.IsAliveAsync();
        await Expect(_ana.Page.Locator("aside.panel")).ToContainTextAsync("Lena Brandt asks");
        await Expect(_ana.Page.Locator("aside.panel")).ToContainTextAsync("Lab 3 opens on 4 January");
        await _ana.Page.GetByRole(AriaRole.Button, new() { Name = "Approve 1,156.00 EUR" }).ClickAsync();
        await StandsAsync("Approved", _ana, _lena, _bob, _tomas, _guest);
    }

    private async Task BobAddsALineAsync()
    {
        await _bob.PasteAsync(Goggles.Times(2));
        await StandsAsync("In review", _bob, _lena, _tomas, _guest, _ana);
        await Expect(_ana.Page.Locator("aside.panel")).ToContainTextAsync($"Your yes no longer counts: {Goggles.Name} was added.");
        await _lena.Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        await _lena.SeesAsync($"The approval of Ana no longer counts: {Goggles.Name} was added.");
        await _guest.SeesAsync(Goggles.Name);
    }

    private async Task AnaLooksAgainAsync()
    {
        await Expect(_ana.Page.Locator("aside.panel")).ToContainTextAsync("Look again: 1 change since you said yes");
        await Expect(_ana.Page.Locator("aside.panel")).ToContainTextAsync("+12.90");
        await _ana.Page.Locator("[data-decide=approve]").ClickAsync();
        await StandsAsync("Approved", _ana, _lena, _bob, _tomas, _guest);
    }

    private async Task TomasOrdersAsync()
    {
        await _tomas.Page.Locator(".next-step").ClickAsync();
        await _tomas.Page.Locator("[data-place]").ClickAsync();
        await StandsAsync("Ordered", _tomas, _lena, _bob, _ana, _guest);
    }

    private async Task EverybodyIsToldAsync()
    {
        await _lena.Page.GotoAsync($"/orders/{_cart}");
        await Expect(_lena.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(new Regex(@"20\d\d-\d{4}"));
        await _lena.SeesAsync("1,178.80");
        foreach (var mail in (string[])["Approve: Story", "Look again: Story", "orders@seller.example"]) await MailAsync(mail);
        await _guest.Page.ReloadAsync();
        await _guest.SeesAsync("Ordered");
    }

    /// <summary>The worker writes a mail a moment after what it tells of was stored, and ten seconds later when a kill cut it off; the page shows what there is when it is opened.</summary>
    private async Task MailAsync(string text)
    {
        var mails = _lena.Page.Locator("details", new() { HasText = text });
        for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromSeconds(40) && await mails.CountAsync() == 0;) await _lena.Page.GotoAsync("/mails");
        await Expect(mails.First).ToBeAttachedAsync();
    }

    private static async Task StandsAsync(string state, params Shopper[] people)
    {
        foreach (var one in people) await Expect(one.Page.Locator(".chip", new() { HasText = state }).First).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using (_server) await base.DisposeAsync();
    }
}
