using System.Net;
using B2BCart.Blazor.SignIn;
using B2BCart.Tests.People;

namespace B2BCart.Tests.SignIn;

/// <summary>Row 22 of the bar: an address in a link of a stranger leads nowhere else than to us.</summary>
public sealed class Going_back_after_signing_in : IAsyncLifetime
{
    private static readonly string[] Hosts = ["evil.example", "evil.example/..", "evil.example:443", "evil%2eexample", "127.0.0.1@evil.example", "[::1]", "2130706433", "ⓔvil.example", "evil。example", "xn--evil.example"];

    private static readonly string[] Ways =
        ["https://", "//", "///", "////", "/\\", "\\\\", "\\/", "/\\/", "http:", "https:/", "https:\\\\", " //", "\t//", "/\t/", "/\n/", "\r\n//", "/%09/", "javascript:alert(1)//", "data:text/html,", "/\u0000/", "ftp://", "%2f%2f", "%5c%5c", "@", "?//"];

    private readonly CompanyServer _server = new();

    public static TheoryData<string> Payloads => [.. Ways.SelectMany(way => Hosts.Select(host => way + host))];

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void is_tried_with_150_addresses_and_more() => Payloads.Should().HaveCountGreaterThanOrEqualTo(150);

    [Fact]
    public async Task leads_to_no_foreign_place()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        await visitor.GetAsync("/sign-in");
        List<string> foreign = [];
        foreach (var payload in Payloads.Select(row => row.Data))
        {
            var answer = await visitor.SendAsync("/sign-out", ("returnUrl", payload));
            if (!IsOurs(answer.To) && answer.Status is not HttpStatusCode.BadRequest) foreign.Add($"sign-out: {payload} ({answer.Status})");
            if (!IsOurs(SignInEndpoints.Local(payload, "/"))) foreign.Add(payload);
        }

        foreign.Should().BeEmpty();
    }

    [Theory, InlineData("//evil.example"), InlineData("https://evil.example"), InlineData("/\\evil.example")]
    public async Task leads_home_instead(string payload)
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        var way = $"/sign-in/password?returnUrl={Uri.EscapeDataString(payload)}";
        await visitor.GetAsync(way);

        var answer = await visitor.SendAsync(way, ("email", CompanyServer.Admin), ("password", CompanyServer.Password));
        (answer.Location, IsOurs(answer.To)).Should().Be(("/", true));
    }

    [Fact]
    public async Task leads_to_a_page_of_ours()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        var way = "/sign-in/password?returnUrl=%2Fproducts%3Fq%3D%2F%2Fbolts";
        await visitor.GetAsync(way);

        (await visitor.SendAsync(way, ("email", CompanyServer.Admin), ("password", CompanyServer.Password))).Location.Should().Be("/products?q=//bolts");
    }

    /// <summary>As browsers read an address: without control signs, a backslash being a slash.</summary>
    private bool IsOurs(string? to) =>
        to is not null && Uri.TryCreate(_server.Url, string.Concat(to.Where(letter => !char.IsControl(letter))).Trim().Replace('\\', '/'), out var read) && read.Host == _server.Url.Host && read.Port == _server.Url.Port && read.Scheme == "http";
}
