using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Seeing_no_prices(Stage stage) : Story(stage)
{
    /// <summary>What gloves and label printers cost: each, in steps, the line, the cart.</summary>
    private static readonly string[] Amounts = ["7.90", "7.20", "6.80", "6.45", "158.00", "316.00", "548.00", "706.00", "864.00"];

    [Fact]
    public async Task keeps_every_amount_out_of_pages_answers_and_frames()
    {
        var (lena, olek) = (await SignedInAsync(Lena), await SignedInAsync(Olek));
        var (toLena, toOlek) = (Record(lena), Record(olek));
        var cart = await lena.Props.CartAsync(Gloves.Times(20), Printer.Times(1));
        await lena.Props.ShareAsync(cart, Olek);
        await Task.WhenAll(lena.OpenAsync(cart), olek.OpenAsync(cart));

        await olek.QuickAdd.FillAsync("nitrile gloves");
        await Expect(olek.Hits.First).ToBeVisibleAsync();
        await olek.QuickAdd.FillAsync("");
        await olek.Line(Gloves).SetsAsync("45");
        await olek.Button("Set 40").ClickAsync();
        await lena.Line(Gloves).HasAsync("40");
        await olek.Undo.ClickAsync();
        await lena.Line(Gloves).HasAsync("20");
        await olek.SeesAsync("no prices");
        await olek.Page.GotoAsync($"/products?cart={cart}");
        await olek.IsAliveAsync();
        await olek.Page.GetByLabel("Find a product").FillAsync(Gloves.Sku);
        await olek.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Gloves.Name }).First.ClickAsync();
        await Expect(olek.Text("Thickness").First).ToBeVisibleAsync();
        await olek.Page.GotoAsync("/");
        await Expect(olek.Text("Lab 3 opening")).ToBeVisibleAsync();

        Assert.NotEmpty(Found(toLena));
        Assert.Empty(Found(toOlek));
    }

    private static IEnumerable<string> Found(ConcurrentQueue<string> heard) => Amounts.Where(amount => heard.Any(text => Regex.IsMatch(text, $@"(?<![\d.]){Regex.Escape(amount)}(?!\d)")));

    private static ConcurrentQueue<string> Record(Shopper shopper)
    {
        var heard = new ConcurrentQueue<string>();
        shopper.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => heard.Enqueue(frame.Binary is { } bytes ? Encoding.Latin1.GetString(bytes) : frame.Text ?? "");
        shopper.Page.Response += async (_, answer) =>
        {
            if (answer.Request.ResourceType is "document" or "fetch" && answer.Status == 200) heard.Enqueue(await answer.TextAsync());
        };
        return heard;
    }
}
