namespace B2BCart.Tests.People;

public sealed class Setting_up_an_authenticator : IAsyncLifetime
{
    private readonly CompanyServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ends_no_session_while_it_is_only_looked_at()
    {
        using var admin = await _server.SetUpAsync();
        using var elsewhere = _server.Visits();
        await elsewhere.SignInAsync(CompanyServer.Admin, CompanyServer.Password);

        var first = await admin.GetAsync("/account/authenticator");
        var again = await admin.GetAsync("/account/authenticator");

        (await elsewhere.IsInAsync()).Should().BeTrue();
        (await admin.IsInAsync()).Should().BeTrue();
        again.Says.Should().Be(first.Says, "the key stays the one that was shown");
    }
}
