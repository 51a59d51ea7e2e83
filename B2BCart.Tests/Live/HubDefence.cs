using System.Net;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.SignalR;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class The_hub_keeps_out(HubServer server) : HubSpec(server)
{
    private static readonly PersonId Olek = new(new Guid("0193a000-0000-7000-8000-000000000208"));

    [Theory]
    [InlineData("Join")]
    [InlineData("Read")]
    [InlineData("Execute")]
    public async Task answers_about_somebody_elses_cart_as_about_none(string method)
    {
        var (cart, bob) = (await Lena.CreateAsync(), await SignInAsync(DemoCompany.Bob));

        var theirs = await bob.RawAsync(method, Arguments(method, cart));
        var none = await bob.RawAsync(method, Arguments(method, Shop.NewCart()));

        theirs.GetRawText().Should().Be(none.GetRawText()).And.Contain(nameof(CartNotFound));
    }

    [Fact]
    public async Task knows_nobody_who_is_not_signed_in()
    {
        var connect = async () => await HubClient.ConnectAsync(Server.Url, new CookieContainer());

        (await connect.Should().ThrowAsync<HttpRequestException>()).Which.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task changes_nothing_and_stays_open_when_a_call_makes_no_sense()
    {
        var cart = await Lena.CreateAsync();
        object?[][] calls = [[cart, Shop.NewCommand(), "rubbish"], [cart, Shop.NewCommand(), null], [cart, Shop.NewCommand(), new { type = "AddLine" }], [cart, Shop.NewCommand(), new { type = 7 }]];
        foreach (var call in calls) (await Lena.RawAsync("Execute", call)).GetProperty("refusal").GetProperty("type").GetString().Should().Be(nameof(NotACommand));

        object?[][] unbindable = [["not an id", Shop.NewCommand(), new { type = "Undo" }], [cart], [cart, 1, 2, 3, 4], [null, null, null]];
        foreach (var call in unbindable) await FluentActions.Awaiting(() => Lena.RawAsync("Execute", call)).Should().ThrowAsync<HubException>();
        await FluentActions.Awaiting(() => Lena.RawAsync("Delete", cart)).Should().ThrowAsync<HubException>();

        (await Lena.JoinAsync(cart)).Value!.Revision.Should().Be(1);
    }

    [Fact]
    public async Task ends_a_connection_that_sends_a_giant_and_serves_the_others()
    {
        var (cart, giant) = (await Lena.CreateAsync(), await SignInAsync(DemoCompany.Lena));
        var closed = new TaskCompletionSource();
        giant.Hub.Closed += _ => { closed.TrySetResult(); return Task.CompletedTask; };

        var send = () => giant.ExecuteAsync(cart, new RenameCart(new string('x', 300_000)));

        await send.Should().ThrowAsync<Exception>();
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        (await Lena.JoinAsync(cart)).Value!.Name.Should().Be("Lab 3");
    }

    [Fact]
    public async Task says_closed_once_and_nothing_after_it_when_access_is_taken_back()
    {
        var (cart, bob) = (await SharedWithAsync(DemoCompany.Bob), await SignInAsync(DemoCompany.Bob));
        await bob.JoinAsync(cart);
        await Lena.JoinAsync(cart);

        await Lena.DoneAsync(cart, new StopSharing(Grantee.Of(DemoCompany.Bob)));
        for (var edit = 0; edit < 5; edit++) await Lena.DoneAsync(cart, Bolts(1));
        await Eventually.IsAsync(() => bob.Heard("closed").Count > 0 && Lena.Revisions.Count == 6);

        bob.Heard("closed").Should().ContainSingle().Which.Should().Contain(cart.Value.ToString());
        (await bob.RawAsync("Read", cart, 1)).GetRawText().Should().Contain(nameof(CartNotFound));
        bob.Revisions.Should().BeEmpty();
    }

    [Fact]
    public async Task seats_a_person_again_with_whom_the_cart_is_shared_again()
    {
        var (cart, bob) = (await SharedWithAsync(DemoCompany.Bob), await SignInAsync(DemoCompany.Bob));
        for (var time = 1; time <= 10; time++)
        {
            (await bob.JoinAsync(cart)).Refusal.Should().BeNull();
            await Lena.DoneAsync(cart, new StopSharing(Grantee.Of(DemoCompany.Bob)));
            await Lena.DoneAsync(cart, new ShareCart(Grantee.Of(DemoCompany.Bob), CartRole.Editor));
        }

        (await bob.JoinAsync(cart)).Refusal.Should().BeNull();
        await Eventually.IsAsync(() => bob.Heard("closed").Count == 10);
        var last = await Lena.DoneAsync(cart, Bolts(1));
        await Eventually.IsAsync(() => bob.Revisions.Any(one => one.Number == last.Revision));
        bob.Revisions.Count(one => one.Number == last.Revision).Should().Be(1);
    }

    [Fact]
    public async Task sends_no_amount_by_any_way_to_who_may_not_see_prices()
    {
        var (cart, olek) = (await SharedWithAsync(Olek), await SignInAsync(Olek));
        await Lena.DoneAsync(cart, Bolts(4));

        var joined = await olek.RawAsync("Join", cart);
        await Lena.DoneAsync(cart, new AddLine(Shop.Nuts.Sku, new(2_000), LineDetails.None));
        var executed = await olek.RawAsync("Execute", cart, Shop.NewCommand(), (CartCommand)Bolts(3));
        var read = await olek.RawAsync("Read", cart, 1);
        await Eventually.IsAsync(() => olek.Heard("revision").Count >= 2);

        Amounts.In([joined.GetRawText(), executed.GetRawText(), read.GetRawText(), .. olek.Heard("revision")]).Should().BeEmpty();
        Amounts.In((await Lena.RawAsync("Join", cart)).GetRawText()).Should().NotBeEmpty("the search finds what is there");
    }

    [Theory]
    [InlineData("/hubs/cart/negotiate?negotiateVersion=1")]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    public async Task refuses_a_page_of_another_origin(string path)
    {
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = Lena.Cookies }) { BaseAddress = Server.Url };

        (await FromAsync(http, path, "https://evil.example")).Should().Be(HttpStatusCode.Forbidden);
        (await FromAsync(http, path, "null")).Should().Be(HttpStatusCode.Forbidden);
        (await FromAsync(http, path, Server.Url.GetLeftPart(UriPartial.Authority))).Should().Be(HttpStatusCode.OK);
    }

    private static object?[] Arguments(string method, CartId cart) => method switch
    {
        "Read" => [cart, 1],
        "Execute" => [cart, Shop.NewCommand(), (CartCommand)Bolts(1)],
        _ => [cart],
    };

    private static async Task<HttpStatusCode> FromAsync(HttpClient http, string path, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("Origin", origin);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
