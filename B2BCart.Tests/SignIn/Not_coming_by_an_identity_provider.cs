using B2BCart.Blazor.People;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.People;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

public sealed class Not_coming_by_an_identity_provider : ProviderStory
{
    [Theory, InlineData("colleague@elsewhere.example", true, "EmailOfOthers"), InlineData("colleague@atelier.example.evil.example", true, "EmailOfOthers"), InlineData("evil.example@sub.atelier.example", true, "EmailOfOthers"),
     InlineData(Mail, false, "EmailUnverified"), InlineData(null, true, "EmailMissing"), InlineData("a@b@atelier.example", true, "EmailMissing")]
    public async Task with_an_address_that_the_provider_cannot_vouch_for(string? email, bool verified, string refused)
    {
        await ConnectAsync();
        using var visitor = Server.Visits();

        (await ComesAsync(visitor, Colleague with { Email = email, Verified = verified })).Should().Be($"/sign-in?refused={refused}");

        (await visitor.IsInAsync()).Should().BeFalse();
        (await visitor.GetAsync($"/sign-in?refused={refused}")).Says.Should().Contain("identity provider");
        (await Db.Set<PersonRow>().CountAsync(TestContext.Current.CancellationToken)).Should().Be(1);
    }

    [Fact]
    public async Task as_somebody_of_another_company()
    {
        await ConnectAsync();
        await OtherCompanyAsync(Mail);
        using var visitor = Server.Visits();

        (await ComesAsync(visitor, Colleague)).Should().EndWith("refused=EmailOfOthers");
        (await visitor.IsInAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task after_leaving_under_whatever_address()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        await ComesAsync(visitor, Colleague);
        var boss = await PersonAsync(CompanyServer.Admin);
        (await Desk.ExecuteAsync(boss.Id, new DeactivatePerson((await PersonAsync(Mail)).Id, boss.Id))).IsRefused(out var no, out _).Should().BeFalse("{0}", no);

        (await visitor.IsInAsync()).Should().BeFalse();
        (await ComesAsync(visitor, Colleague)).Should().EndWith("refused=NoLongerHere");
        (await ComesAsync(visitor, Colleague with { Email = "other@atelier.example" })).Should().EndWith("refused=NoLongerHere");
        (await ComesAsync(visitor, Colleague with { Subject = "8" })).Should().EndWith("refused=EmailOfSomebodyElse");
    }

    [Fact]
    public async Task with_an_address_that_was_somebody_elses()
    {
        await ConnectAsync();
        using var first = Server.Visits();
        using var second = Server.Visits();
        await ComesAsync(first, Colleague);

        (await ComesAsync(second, new("8", Mail, "Another Colleague"))).Should().EndWith("refused=EmailOfSomebodyElse");
        (await second.IsInAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task with_a_state_that_was_changed_or_given_out_to_another_browser_or_used_before()
    {
        await ConnectAsync();
        using var victim = Server.Visits();
        using var attacker = Server.Visits();
        var back = await BackAsync(attacker, Colleague);

        (await victim.GetAsync(back)).Location.Should().EndWith("refused=ProviderAnswerRefused", "nobody is signed in as somebody else by an address");
        (await attacker.GetAsync(back.Replace("state=", "state=A", StringComparison.Ordinal))).Location.Should().EndWith("refused=ProviderAnswerRefused");
        (await attacker.GetAsync(back.Split('?')[0])).Location.Should().EndWith("refused=ProviderAnswerRefused");
        back = await BackAsync(attacker, Colleague);
        (await attacker.GetAsync(back)).Location.Should().Be("/");
        (await attacker.GetAsync(back)).Location.Should().EndWith("refused=ProviderAnswerRefused", "a code is good once");
    }

    [Fact]
    public async Task with_a_token_that_was_asked_for_another_nonce()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        Provider.Person = Colleague;
        var asked = await AskedAsync(visitor);

        var back = await Provider.SignInAsync(System.Text.RegularExpressions.Regex.Replace(asked, "nonce=[^&]+", "nonce=638000000000000000.AAAA"));

        (await visitor.GetAsync(back)).Location.Should().EndWith("refused=ProviderAnswerRefused");
        (await visitor.IsInAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task when_the_provider_says_no()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        var state = System.Text.RegularExpressions.Regex.Match(await AskedAsync(visitor), "state=([^&]+)").Groups[1].Value;

        (await visitor.GetAsync($"{ProviderEndpoints.BackOf((await CompanyAsync()).Id)}?error=access_denied&state={state}")).Location.Should().EndWith("refused=ProviderSaidNo");
    }

    [Fact]
    public async Task when_the_provider_is_down()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        var back = await BackAsync(visitor, Colleague);
        await Provider.DisposeAsync();

        (await visitor.GetAsync(back)).Location.Should().EndWith("refused=ProviderIsOut");
        await ConnectAsync(("Form.Domains", "atelier.example, more.example"));
        (await AskedAsync(visitor)).Should().EndWith("refused=ProviderIsOut");
        (await visitor.GetAsync("/sign-in?refused=ProviderIsOut")).Says.Should().Contain("cannot be reached");
    }

    [Fact]
    public async Task by_the_provider_of_another_company()
    {
        await ConnectAsync();
        await using var theirs = await OpenIdProvider.StartAsync();
        var other = await OtherCompanyAsync("boss@other.example");
        await theirs.RegisterAsync(new(Server.Url, ProviderEndpoints.BackOf((await CompanyAsync()).Id)));
        await theirs.RegisterOtherAsync(new(Server.Url, ProviderEndpoints.BackOf(other)));
        theirs.Person = Colleague;
        await using (var scope = Server.Services.CreateAsyncScope())
        {
            var boss = await PersonAsync("boss@other.example");
            var connected = await scope.ServiceProvider.GetRequiredService<ProviderDesk>().ConnectAsync(boss.Id, new(theirs.Url.ToString(), "other", ["other.example"], [], true, boss.Unit, Rights.None, false), OpenIdProvider.Secret);
            connected.IsRefused(out var no).Should().BeFalse("{0}", no);
        }

        using var visitor = Server.Visits();
        (await visitor.GetAsync(await theirs.SignInAsync(await AskedAsync(visitor, "x@other.example")))).Location.Should().EndWith("refused=EmailOfOthers", "their provider cannot vouch for our people");
        (await visitor.GetAsync(await theirs.SignInAsync(await AskedAsync(visitor)))).Location.Should().EndWith("refused=ProviderAnswerRefused", "our provider does not know their code");
        (await visitor.IsInAsync()).Should().BeFalse();
    }

    private CompanyDesk Desk => Server.Services.GetRequiredService<CompanyDesk>();
}
