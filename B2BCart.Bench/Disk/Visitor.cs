using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Figures;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;

namespace B2BCart.Bench.Disk;

/// <summary>Somebody with a cart open on a page, who looks around while the disk fails.</summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private readonly Session _session;
    private readonly EditedCart _cart;
    private readonly Circuit _page;

    private Visitor(Session session, EditedCart cart, Circuit page) => (_session, _cart, _page) = (session, cart, page);

    private IEnumerable<string> Pages => ["/", _cart.Path, "/products", "/approvals", "/orders", "/account", "/rules", "/mails"];

    public static async Task<Visitor> ComeAsync(ServerProcess server)
    {
        var session = await Session.SignInAsync(server.Url, DemoCompany.Helen);
        var cart = await EditedCart.BeginAsync(session, lines: 5);
        return new(session, cart, await Circuit.OpenAsync(session, cart.Path));
    }

    /// <summary>Pages that did not answer as they do every day.</summary>
    public async Task<IReadOnlyList<string>> LookAroundAsync()
    {
        List<string> wrong = [];
        using var http = _session.Http();
        foreach (var path in Pages)
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode is not HttpStatusCode.OK) wrong.Add($"{path} answers {(int)answer.StatusCode}");
        }

        if (_page.Error is { } error) wrong.Add($"the open page: {error}");
        await using var another = await Circuit.OpenAsync(_session, _cart.Path);
        return wrong;
    }

    /// <summary>Posts an edit as the page's script does; the status and the text of the answer.</summary>
    public async Task<string> SendAsync()
    {
        using var http = _session.Http();
        var token = Token().Match(await http.GetStringAsync(new Uri(_cart.Path, UriKind.Relative))).Groups[1].Value;
        var edit = $$"""{"id":"{{Guid.CreateVersion7()}}","command":{{JsonSerializer.Serialize<CartCommand>(_cart.Edit(0), CartJson.Settings)}}}""";
        using var post = new HttpRequestMessage(HttpMethod.Post, $"{_cart.Path}/commands") { Content = new StringContent(edit, Encoding.UTF8, "application/json") };
        post.Headers.Add("RequestVerificationToken", WebUtility.HtmlDecode(token));
        using var answer = await http.SendAsync(post);
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    /// <summary>The page that was open all the time draws what is edited afterwards.</summary>
    public async Task<bool> SeesTheNextEditAsync()
    {
        await _cart.EditAsync();
        for (var tries = 0; _page.Revision < _cart.Revision && tries < 200; tries++) await Task.Delay(25);
        return _page.Error is null && _page.Revision >= _cart.Revision;
    }

    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await _cart.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
