using System.Net;
using B2BCart.Tests.People;

namespace B2BCart.Tests.SignIn;

public sealed class Setting_up : IAsyncLifetime
{
    private readonly CompanyServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task needs_the_code_of_the_log()
    {
        using var visitor = _server.Visits();
        (await visitor.GetAsync("/sign-in")).Says.Should().Contain("Nobody is here yet");
        await visitor.GetAsync("/set-up");

        (await visitor.SendAsync("/set-up", CompanyServer.FirstCompany("AAAAA-AAAAA-AAAAA-AAAAA"))).Says.Should().Contain("This is not the code").And.Contain("Atelier", "what was typed stays");
        (await visitor.IsInAsync()).Should().BeFalse();
    }

    [Theory, InlineData("currency", "Euro", "currency"), InlineData("zone", "Mond/Krater", "is no time zone"), InlineData("email", "admin", "is no e-mail address"), InlineData("name", " ", "needs a name"), InlineData("company", "", "1 to 80 characters"),
     InlineData("password", "easy", "not the same")]
    public async Task says_what_is_wrong_and_sets_nothing_up(string field, string value, string says)
    {
        using var visitor = _server.Visits();
        await visitor.GetAsync("/set-up");

        (await visitor.SendAsync("/set-up", [.. CompanyServer.FirstCompany(_server.Code).Select(one => one.Name == field ? (field, value) : one)])).Says.Should().Contain(says);
        (await visitor.GetAsync("/set-up")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task happens_once()
    {
        using var late = _server.Visits();
        await late.GetAsync("/set-up");
        using var admin = await _server.SetUpAsync();

        (await admin.IsInAsync()).Should().BeTrue();
        (await late.GetAsync("/set-up")).Status.Should().Be(HttpStatusCode.NotFound);
        (await late.SendAsync("/set-up", CompanyServer.FirstCompany(_server.Code))).Status.Should().NotBe(HttpStatusCode.Redirect);
        (await late.IsInAsync()).Should().BeFalse();
    }
}
