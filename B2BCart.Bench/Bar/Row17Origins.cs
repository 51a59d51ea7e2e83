using System.Net;
using System.Net.WebSockets;
using B2BCart.Bench.TwoCompanies;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>Every address that can be posted to, with the session of an owner and without a token of theirs, from five origins; and every handshake from other origins: none accepted.</summary>
internal sealed class Row17Origins : IBarRow
{
    private const string Evil = "https://evil.example";

    /// <summary>Of the wires: they have no token, and a browser always says where it comes from. Who says nothing is a program with a session of its own.</summary>
    private static readonly string[] Wires = ["/_blazor", "/hubs"];

    /// <summary>Do nothing in anybody's name: the secret of a link is asked for, and a browser does not say where our own form comes from. The end of a circuit is told by who knows its id.</summary>
    private static readonly string[] ByTheirOwnSecret = ["/l/{id}", "/_blazor/disconnect/", "/_blazor/initializers/"];

    public int Row => 17;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        var (posts, handshakes, accepted) = await AcceptedAsync(null);
        Console.WriteLine($"row 17  {posts} posts without a token of one's own and {handshakes} handshakes from elsewhere: {string.Join(", ", accepted.DefaultIfEmpty("0"))} accepted");
        var (_, _, origins) = await AcceptedAsync(Faults.NoOrigins);
        var (_, _, tokens) = await AcceptedAsync(Faults.NoTokens);
        Console.WriteLine($"row 17  controls: origins not looked at {origins.Count}, tokens not looked at {tokens.Count}: {(origins.Count > 0 && tokens.Count > 0 ? "caught" : "NOT caught")}");
        return accepted.Count == 0 && origins.Count > 0 && tokens.Count > 0;
    }

    private static async Task<(int Posts, int Handshakes, List<string> Accepted)> AcceptedAsync(Action<IServiceCollection>? fault)
    {
        await using var world = await World.StartAsync(fault);
        await using var people = await Everybody.ComeAsync(world);
        var (victim, other) = (people[Role.Owner], await people[Role.Editor].TokenAsync());
        _ = await victim.TokenAsync();
        List<string> accepted = [];
        var posts = 0;
        foreach (var (route, _) in Mapped.In(world.Services).Where(one => one.Verb == "POST" && !ByTheirOwnSecret.Contains(one.Route)))
        {
            var isWire = Wires.Any(wire => route.StartsWith(wire, StringComparison.Ordinal));
            foreach (var (name, token, origin) in Ways(other, world.Url, isWire))
            {
                posts++;
                using var form = Caller.Form(("name", "Forged"), ("text", "GOLD-1 1"), ("language", "de"), ("appearance", "dark"), ("id", $"{Guid.CreateVersion7()}"), ("returnUrl", "/"));
                var said = await victim.SendAsync(HttpMethod.Post, Path(route, people), form, token, request => { if (origin is not null) request.Headers.Add("Origin", origin); });
                if (IsAccepted(said)) accepted.Add($"{route} with {name} ({(int)said.Status})");
            }
        }

        var handshakes = 0;
        foreach (var wire in new[] { "/_blazor", "/hubs/cart" })
        {
            foreach (var origin in new[] { Evil, "null", $"http://{world.Url.Host}.evil.example", $"https://{world.Url.Authority}", $"http://{world.Url.Host}:1" })
            {
                handshakes++;
                if (await OpensAsync(world.Url, wire, victim, origin)) accepted.Add($"handshake of {wire} from {origin}");
            }

            if (!await OpensAsync(world.Url, wire, victim, world.Url.GetLeftPart(UriPartial.Authority))) accepted.Add($"no handshake of {wire} at all: this proves nothing");
        }

        return (posts, handshakes, accepted);
    }

    private static IEnumerable<(string Name, string? Token, string? Origin)> Ways(string other, Uri own, bool isWire) =>
        isWire ? [("another origin", null, Evil), ("no origin that it says", null, "null")]
        :
        [
            ("no token", null, own.GetLeftPart(UriPartial.Authority)), ("the token of somebody else", other, own.GetLeftPart(UriPartial.Authority)), ("no token, from elsewhere", null, Evil),
            ("no token, from null", null, "null"), ("no token, from nowhere", null, null), ("the token of somebody else, from elsewhere", other, Evil),
        ];

    /// <summary>Anything but a no: a page that is drawn, a redirect to where it is done, an answer.</summary>
    private static bool IsAccepted(Said said) => said.Status < HttpStatusCode.BadRequest && !said.AsksToSignIn;

    private static string Path(string route, Everybody people) =>
        System.Text.RegularExpressions.Regex.Replace(route, "{[^}]*guid}", $"{people.Shared.Id.Value}").Replace("{Number:long}", "1", StringComparison.Ordinal) + (route.EndsWith("negotiate", StringComparison.Ordinal) ? "?negotiateVersion=1" : "");

    private static async Task<bool> OpensAsync(Uri url, string wire, Caller caller, string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.Cookies = caller.Session.Cookies;
        socket.Options.SetRequestHeader("Origin", origin);
        try
        {
            await socket.ConnectAsync(new UriBuilder(url) { Scheme = "ws", Path = wire }.Uri, default);
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
    }
}
