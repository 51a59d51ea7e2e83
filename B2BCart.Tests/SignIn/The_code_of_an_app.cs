using B2BCart.Blazor.SignIn;
using B2BCart.Tests.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.SignIn;

public sealed class The_code_of_an_app : IAsyncLifetime
{
    /// <summary>In the middle of a half minute.</summary>
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds((TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 * 30) + 15));

    private readonly CompanyServer _server;
    private Visitor _admin = null!;

    public The_code_of_an_app() => _server = new(services => services.AddSingleton<TimeProvider>(_time));

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _admin = await _server.SetUpAsync();
        await _admin.GetAsync("/account/authenticator");
        (await _admin.SendAsync("/account/authenticator", ("code", await Totp.ShowsAsync(_server)))).Says.Should().Contain("Keep these ten codes");
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task lets_in_once()
    {
        _time.Advance(TimeSpan.FromSeconds(30));
        var code = await Totp.ShowsAsync(_server);

        (await ComesInAsync(code)).Should().BeTrue();
        (await ComesInAsync(code)).Should().BeFalse();
    }

    [Fact]
    public async Task that_turned_the_app_on_lets_nobody_in() => (await ComesInAsync(await Totp.ShowsAsync(_server))).Should().BeFalse();

    [Fact]
    public async Task of_before_lets_nobody_in_after_a_newer_one()
    {
        _time.Advance(TimeSpan.FromSeconds(60));
        (await ComesInAsync(await Totp.ShowsAsync(_server, later: 1))).Should().BeTrue();

        (await ComesInAsync(await Totp.ShowsAsync(_server))).Should().BeFalse();
        (await ComesInAsync(await Totp.ShowsAsync(_server, later: -1))).Should().BeFalse();
    }

    [Theory, InlineData(-2), InlineData(2)]
    public async Task of_another_minute_lets_nobody_in(int later)
    {
        _time.Advance(TimeSpan.FromMinutes(5));
        (await ComesInAsync(await Totp.ShowsAsync(_server, later))).Should().BeFalse();
    }

    [Fact]
    public async Task lets_in_one_of_two_who_show_it_at_once()
    {
        _time.Advance(TimeSpan.FromSeconds(30));
        var code = await Totp.ShowsAsync(_server);

        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ComesInAsync(code)))).Count(isIn => isIn).Should().Be(1);
    }

    private async Task<bool> ComesInAsync(string code)
    {
        using var visitor = _server.Visits();
        (await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Location.Should().StartWith("/sign-in/code");
        await visitor.GetAsync("/sign-in/code");
        await visitor.SendAsync("/sign-in/code", ("code", code));
        return await visitor.IsInAsync();
    }
}

public sealed class A_code_by_RFC_6238
{
    /// <summary>The figures of RFC 6238, appendix B, cut to six digits.</summary>
    [Theory, InlineData(59, "287082"), InlineData(1111111109, "081804"), InlineData(1234567890, "005924"), InlineData(20000000000, "353130")]
    public void is_what_the_standard_says(long seconds, string code) => AuthenticatorCodes.Of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds / 30).Should().Be(code);
}
