using System.Net;
using System.Text;
using B2BCart.Blazor.Links;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Live;

namespace B2BCart.Tests.Links;

public sealed class The_door_of_a_link(HubServer server) : LinkSpec(server)
{
    private const string Nobodys = "/l/0193a000000070008000000000000abc";

    [Fact]
    public async Task is_the_same_page_byte_for_byte_whether_there_is_a_link_or_not()
    {
        var (_, address) = await SharedByLinkAsync();

        var known = await Guest().GetAsync(DoorOf(address));

        known.Status.Should().Be(HttpStatusCode.OK);
        foreach (var other in (string[])[Nobodys, "/l/x", DoorOf(address).ToUpperInvariant()]) (await Guest().GetAsync(other)).Should().Be(known);
        known.Headers.Should().Contain("no-store").And.Contain("noindex").And.Contain("no-referrer");
    }

    [Fact]
    public async Task says_the_same_to_a_wrong_secret_as_at_a_link_that_does_not_exist()
    {
        var (_, address) = await SharedByLinkAsync();
        var wrong = LinkSecret.New();

        var known = await Guest().OpenAsync(DoorOf(address), wrong);

        known.Status.Should().Be(HttpStatusCode.NotFound);
        known.Cookie.Should().BeNull();
        foreach (var (door, code) in new[] { (Nobodys, wrong), ("/l/x", wrong), (DoorOf(address), ""), (DoorOf(address), "ü"), (Nobodys, address) }) (await Guest().OpenAsync(door, code)).Should().Be(known);
    }

    [Fact]
    public async Task opens_to_the_secret_or_to_the_whole_link_pasted()
    {
        var (_, address) = await SharedByLinkAsync();

        foreach (var code in (string[])[address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..], $"  https://shop.example{address} "])
        {
            var guest = Guest();
            var opened = await guest.OpenAsync(DoorOf(address), code);

            opened.Location.Should().Be($"{DoorOf(address)}/cart");
            opened.Cookie.Should().ContainEquivalentOf($"path={DoorOf(address)};").And.ContainEquivalentOf("httponly").And.ContainEquivalentOf("samesite=lax").And.NotContain(code.Trim());
            (await guest.GetAsync(opened.Location!)).Body.Should().Contain("BOLT-8 of steel");
        }
    }

    [Fact]
    public async Task gives_a_cookie_that_opens_no_other_link()
    {
        var (_, mine) = await SharedByLinkAsync();
        var (_, other) = await SharedByLinkAsync();
        var cookie = (await Guest().OpenAsync(mine)).Cookie!.Split(';')[0];
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Server.Url };
        http.DefaultRequestHeaders.Add("Cookie", cookie);

        (await AskAsync(http, $"{DoorOf(mine)}/cart")).Should().Be(HttpStatusCode.OK, "the cookie is one that opens");
        (await AskAsync(http, $"{DoorOf(other)}/cart")).Should().Be(HttpStatusCode.Redirect);
        (await AskAsync(http, $"{DoorOf(other)}/live")).Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, InlineData("cart"), InlineData("live")]
    public async Task says_the_same_behind_it_to_who_did_not_come_through_it(string what)
    {
        var (_, address) = await SharedByLinkAsync();

        var (known, none) = (await Guest().GetAsync($"{DoorOf(address)}/{what}"), await Guest().GetAsync($"{Nobodys}/{what}"));

        (known.Status, known.Body).Should().Be((none.Status, none.Body));
        known.Status.Should().NotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task tells_that_a_link_has_ended_to_the_right_secret_only()
    {
        var (cart, address) = await SharedByLinkAsync();
        var wrong = await Guest().OpenAsync(DoorOf(address), LinkSecret.New());
        await EndAsync(cart, address);

        var right = await Guest().OpenAsync(address);

        right.Status.Should().Be(HttpStatusCode.Gone);
        right.Body.Should().Contain("This link has ended").And.Contain("L. B. ended it on <time").And.Contain("Ask L. B. at Kestrel Instruments").And.NotContain("Lena").And.NotContain("BOLT-8").And.NotContain("Lab 3");
        (await Guest().OpenAsync(DoorOf(address), LinkSecret.New())).Should().Be(wrong);
        (await Guest().GetAsync(DoorOf(address))).Should().Be(await Guest().GetAsync(Nobodys));
    }

    [Fact]
    public async Task keeps_the_secret_out_of_everything_that_is_stored_or_logged()
    {
        var (_, address) = await SharedByLinkAsync();
        var secret = address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..];
        await Guest().OpenAsync(address);

        var stored = Directory.EnumerateFiles(Server.Folder, "*", SearchOption.AllDirectories).Select(Text).ToList();

        stored.Should().Contain(text => text.Contains("LinkOpened", StringComparison.Ordinal), "the link's event is among what is searched");
        stored.Should().NotContain(text => text.Contains(secret, StringComparison.Ordinal));
        Server.Said.Should().NotBeEmpty().And.NotContain(line => line.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task has_a_row_that_opens_nothing_when_the_cart_never_had_the_link()
    {
        var (cart, secret, orphan) = (await Lena.CreateAsync(), LinkSecret.New(), new LinkId(Guid.CreateVersion7()));
        await Book.KeepAsync(orphan, cart, secret, TestContext.Current.CancellationToken);

        (await Guest().OpenAsync($"{LinkAddress.Of(orphan)}#{secret}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task logs_each_opening_with_its_time()
    {
        var (_, address) = await SharedByLinkAsync();
        await Guest().GetAsync(DoorOf(address));
        await Guest().OpenAsync(DoorOf(address), LinkSecret.New());
        await Guest().OpenAsync(address);
        await Guest().OpenAsync(address);

        var openings = await Book.OpeningsAsync(LinkOf(address), TestContext.Current.CancellationToken);

        openings.Count.Should().Be(2);
        openings.Last.Should().BeCloseTo(TimeProvider.System.GetUtcNow(), TimeSpan.FromSeconds(20));
    }

    private LinkBook Book => (LinkBook)Server.Services.GetService(typeof(LinkBook))!;

    private static string DoorOf(string address) => address[..address.IndexOf('#', StringComparison.Ordinal)];

    private static async Task<HttpStatusCode> AskAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }

    /// <summary>Also while the server has it open.</summary>
    private static string Text(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(open, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
