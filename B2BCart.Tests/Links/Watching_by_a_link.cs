using B2BCart.Blazor.Links;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Links;

public sealed class Watching_by_a_link(HubServer server) : LinkSpec(server)
{
    [Fact]
    public async Task sends_no_amount_by_any_way_when_prices_are_hidden()
    {
        var texts = await WatchedAsync(prices: false);

        Amounts(texts).Should().BeEmpty();
        Storage.Amounts.In(texts).Should().BeEmpty();
    }

    [Fact]
    public async Task sends_amounts_when_prices_are_shown() => Amounts(await WatchedAsync(prices: true)).Should().Contain(["7.654321", "30.62", "38.27"], "the search finds what is there");

    [Fact]
    public async Task shows_no_names_notes_comments_references_or_removed_lines()
    {
        var (cart, address) = await SharedByLinkAsync();
        var line = (await Lena.JoinAsync(cart)).Value!.Lines.Single().Id;
        await Lena.DoneAsync(cart, new SetNote(line, "secret-note", null));
        await Lena.DoneAsync(cart, new AddComment(line, "secret-comment", []));
        await Lena.DoneAsync(cart, new Core.References.SetReference("po-number", "secret-po", null));
        await Lena.DoneAsync(cart, new AddLine(Shop.Nuts.Sku, new(2), LineDetails.None));
        await Lena.DoneAsync(cart, new RemoveLine((await Lena.JoinAsync(cart)).Value!.Lines.Last().Id));
        var guest = Guest();
        using var watching = await guest.WatchAsync(address);

        var shown = await watching.UntilAsync("event: cart") + (await guest.GetAsync($"{address[..address.IndexOf('#', StringComparison.Ordinal)]}/cart")).Body;

        shown.Should().Contain("BOLT-8 of steel").And.Contain("Shared by L. B.").And.Contain("Screw &amp; Sons");
        foreach (var hidden in (string[])["secret-", "Lena", "Brandt", "nut-8", DemoPerson]) shown.Should().NotContain(hidden);
    }

    [Fact]
    public async Task goes_blank_within_a_second_when_the_link_is_ended()
    {
        var (cart, address) = await SharedByLinkAsync();
        using var watching = await Guest().WatchAsync(address);
        (await watching.UntilAsync("event: cart")).Should().Contain("BOLT-8");

        await EndAsync(cart, address);
        var end = await watching.UntilAsync("event: over", within: TimeSpan.FromSeconds(1));

        end.Should().Contain("L. B. ended it on").And.NotContain("BOLT-8");
        (await watching.UntilAsync("event:")).Should().BeNull("nothing comes after the end");
    }

    [Fact]
    public async Task goes_blank_when_the_link_expires()
    {
        var (_, address) = await SharedByLinkAsync(lives: TimeSpan.FromSeconds(1.5));
        using var watching = await Guest().WatchAsync(address);
        (await watching.UntilAsync("event: cart")).Should().Contain("BOLT-8");

        (await watching.UntilAsync("event: over")).Should().Contain("It was open until").And.NotContain("BOLT-8");
    }

    [Fact]
    public async Task is_counted_while_the_page_is_open_and_told_to_all_of_them()
    {
        var (cart, address) = await SharedByLinkAsync();
        var audience = Server.Services.GetRequiredService<LinkAudience>();
        var told = 0;
        using var watch = audience.Watch(cart, () => Interlocked.Increment(ref told));
        var (first, second) = (await Guest().WatchAsync(address), await Guest().WatchAsync(address));

        (await first.UntilAsync("event: viewing\ndata: 2".ReplaceLineEndings())).Should().NotBeNull();
        audience.Of(cart).Should().Be(2);
        second.Dispose();
        (await first.UntilAsync("event: viewing\ndata: 1".ReplaceLineEndings())).Should().NotBeNull();
        first.Dispose();

        await Eventually.IsAsync(() => audience.Of(cart) == 0 && told == 4);
    }

    [Fact]
    public async Task speaks_each_viewers_language()
    {
        var (_, address) = await SharedByLinkAsync();
        var german = Guest();
        german.Language = "de-DE";

        using var watching = await german.WatchAsync(address);

        (await watching.UntilAsync("event: cart")).Should().Contain("Geteilt von L. B.");
        (await german.GetAsync("/l/x")).Body.Should().Contain("Ein geteilter Warenkorb");
    }

    [Fact]
    public async Task is_drawn_once_for_a_burst_of_edits()
    {
        var (cart, address) = await SharedByLinkAsync();
        using var watching = await Guest().WatchAsync(address);
        await watching.UntilAsync("event: cart");
        var line = (await Lena.JoinAsync(cart)).Value!.Lines.Single().Id;

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Lena.DoneAsync(cart, new ChangeQuantity(line, 1))));
        await watching.UntilAsync(">104<");

        watching.All.Split("event: cart").Length.Should().BeLessThan(60);
    }

    private const string DemoPerson = "0193a000-0000-7000-8000-0000000002";

    /// <summary>The bolts' price each, in steps, for four and for five.</summary>
    private static readonly string[] Each = ["7.654321", "7.154321", "30.62", "38.27", "EUR"];

    /// <summary>Everything that a guest gets: door, page, and messages while Lena edits.</summary>
    private async Task<string[]> WatchedAsync(bool prices)
    {
        var (cart, address) = await SharedByLinkAsync(prices);
        var (guest, door) = (Guest(), address[..address.IndexOf('#', StringComparison.Ordinal)]);
        var texts = new List<string> { (await guest.GetAsync(door)).Body };
        using var watching = await guest.WatchAsync(address);
        texts.Add((await guest.GetAsync($"{door}/cart")).Body);
        await watching.UntilAsync("event: cart");
        await Lena.DoneAsync(cart, Bolts(1));
        (await watching.UntilAsync(">5<")).Should().NotBeNull();
        return [.. texts, watching.All];
    }

    private static IReadOnlyList<string> Amounts(string[] texts) => [.. Each.Where(amount => texts.Any(text => text.Contains(amount, StringComparison.Ordinal)))];
}
