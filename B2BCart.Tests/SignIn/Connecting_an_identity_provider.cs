using System.Net;
using B2BCart.Blazor.Storage;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.SignIn;

public sealed class Connecting_an_identity_provider : ProviderStory
{
    [Fact]
    public async Task keeps_the_secret_to_itself()
    {
        (await ConnectAsync()).Location.Should().EndWith("said=connected");

        (await Admin.GetAsync("/people/sign-in")).Body.Should().Contain(Domain).And.NotContain(OpenIdProvider.Secret);
        (await Db.Set<ProviderRow>().SingleAsync(TestContext.Current.CancellationToken)).Secret.Should().NotContain(OpenIdProvider.Secret);
        (await Db.Set<CompanyEventRow>().Select(row => row.Body).ToListAsync(TestContext.Current.CancellationToken)).Should().NotContain(body => body.Contains(OpenIdProvider.Secret)).And.Contain(body => body.Contains("b2bcart"));
        Server.Said.Should().NotContain(line => line.Contains(OpenIdProvider.Secret));
    }

    [Fact]
    public async Task holds_at_once_and_ends_what_was_begun_before()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        var back = await BackAsync(visitor, Colleague);

        (await ConnectAsync(("Form.Secret", "wrong"))).Location.Should().EndWith("said=connected");
        (await visitor.GetAsync(back)).Location.Should().EndWith("refused=ProviderAnswerRefused");
        (await ComesAsync(visitor, Colleague)).Should().EndWith("refused=ProviderAnswerRefused");
        await ConnectAsync();
        (await ComesAsync(visitor, Colleague)).Should().Be("/");
    }

    [Fact]
    public async Task keeps_the_stored_secret_but_tells_it_to_no_other_issuer()
    {
        (await ConnectAsync(("Form.Secret", ""))).Says.Should().Contain("The client secret is missing");
        await ConnectAsync();

        (await ConnectAsync(("Form.Secret", ""), ("Form.Domains", "atelier.example more.example"))).Location.Should().EndWith("said=connected");
        (await ConnectAsync(("Form.Secret", ""), ("Form.Issuer", "https://elsewhere.example"))).Says.Should().Contain("The client secret is missing");
        using var visitor = Server.Visits();
        (await ComesAsync(visitor, Colleague)).Should().Be("/");
    }

    [Fact]
    public async Task takes_no_domain_of_another_company()
    {
        await OtherCompanyAsync("boss@other.example");

        (await ConnectAsync(("Form.Domains", "atelier.example, Other.example"))).Says.Should().Contain("The domain other.example cannot be used");
        (await Db.Set<ProviderRow>().AnyAsync(TestContext.Current.CancellationToken)).Should().BeFalse();
    }

    [Fact]
    public async Task closes_other_ways_in_only_once_an_admin_has_come_by_it()
    {
        await ConnectAsync();
        (await ConnectAsync(("Form.Secret", ""), ("Form.IsOnlyWay", "true"))).Says.Should().Contain("Other ways in cannot be closed yet");
        using var visitor = Server.Visits();
        await ComesAsync(visitor, new("1", CompanyServer.Admin));
        (await ConnectAsync(("Form.Secret", ""), ("Form.IsOnlyWay", "true"))).Location.Should().EndWith("said=connected");

        using var late = Server.Visits();
        (await late.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Says.Should().Contain("do not let anybody in");
        (await ComesAsync(late, new("1", CompanyServer.Admin))).Should().Be("/");
        (await ConnectAsync(("Form.IsOnlyWay", "true"))).Says.Should().Contain("Other ways in cannot be closed yet", "another secret is not proven");
        await Admin.GetAsync("/people/sign-in");
        (await Admin.SendAsync("/people/sign-in", "disconnect", [])).Location.Should().EndWith("said=disconnected");
        (await late.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Location.Should().Be("/");
    }

    [Fact]
    public async Task can_be_tried_first()
    {
        (await ConnectAsync(("Form.Try", "true"), ("Form.ClientId", ""), ("Form.Secret", ""))).Says.Should().Contain($"{Provider.Url} answers").And.Contain("Nothing was saved yet");
        (await ConnectAsync(("Form.Try", "true"), ("Form.Issuer", "http://localhost:" + Provider.Url.Port))).Says.Should().Contain("answers", "it calls itself as it is called");
        (await ConnectAsync(("Form.Try", "true"), ("Form.Issuer", Server.Url.ToString()))).Says.Should().Contain("cannot be reached or answers nothing that we can read");
        (await ConnectAsync(("Form.Try", "true"), ("Form.Issuer", "ftp://atelier.example"))).Says.Should().Contain("cannot be an issuer");
        (await Db.Set<ProviderRow>().AnyAsync(TestContext.Current.CancellationToken)).Should().BeFalse();
    }

    [Fact]
    public async Task is_for_admins_only()
    {
        await ConnectAsync();
        using var colleague = Server.Visits();
        await ComesAsync(colleague, Colleague);

        (await colleague.GetAsync("/people/sign-in")).Status.Should().Be(HttpStatusCode.NotFound);
        (await Server.Visits().GetAsync("/people/sign-in")).Location.Should().StartWith("/sign-in");
    }
}
