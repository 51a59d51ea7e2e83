using System.Net;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.People;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

public sealed class Signing_in_with_a_passkey : IAsyncLifetime
{
    private readonly CompanyServer _server = new();
    private readonly SoftKey _laptop = new();
    private Visitor _admin = null!;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _admin = await _server.SetUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _laptop.Dispose();
        _admin.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task needs_no_password()
    {
        (await AddAsync(_admin, _laptop, "Laptop")).Location.Should().EndWith("said=added", "{0}", _server.Said.LastOrDefault(line => line.Contains("asskey ", StringComparison.Ordinal)));
        using var visitor = _server.Visits();

        (await ComesAsync(visitor, _laptop)).Should().Be("/");
        (await visitor.IsInAsync()).Should().BeTrue();
        (await ComesAsync(visitor, _laptop)).Should().Be("/");
        (await visitor.GetAsync("/account/passkeys")).Body.Should().Contain("value=\"Laptop\"");
    }

    [Fact]
    public async Task is_told_of_by_mail_when_it_is_added()
    {
        await AddAsync(_admin, _laptop, "Laptop");

        await using var db = await _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        (await db.Set<OutboxRow>().SingleAsync(TestContext.Current.CancellationToken)).Kind.Should().Be(LetterKind.PasskeyAdded);
        var mail = await _server.Services.GetRequiredService<Composer>().ComposeAsync(await db.Set<OutboxRow>().SingleAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        mail!.Mail.Subject.Should().Be("Atelier: a passkey was added");
        mail.Mail.Text.Should().Contain("remove the passkey").And.Contain("/account/passkeys");
        mail.Mail.To.Single().Address.Should().Be(CompanyServer.Admin);
    }

    [Fact]
    public async Task goes_by_the_name_that_it_is_given()
    {
        await AddAsync(_admin, _laptop, "Laptop");
        await _admin.GetAsync("/account/passkeys");

        (await _admin.SendAsync("/account/passkeys", "name-0", [("name", "Old laptop")])).Location.Should().EndWith("said=renamed");
        (await _admin.GetAsync("/account/passkeys")).Body.Should().Contain("value=\"Old laptop\"");
        (await _admin.SendAsync("/account/passkeys", "name-0", [("name", " ")])).Says.Should().Contain("needs a name");
        (await _admin.SendAsync("/account/passkeys", "name-0", [("id", "AAAA"), ("name", "Other")])).Says.Should().Contain("no such passkey of yours");
    }

    [Fact]
    public async Task is_refused_after_it_was_removed_and_ends_other_sessions()
    {
        await AddAsync(_admin, _laptop, "Laptop");
        using var visitor = _server.Visits();
        await ComesAsync(visitor, _laptop);
        await _admin.GetAsync("/account/passkeys");

        (await _admin.SendAsync("/account/passkeys", "remove-0", [])).Location.Should().EndWith("said=removed");

        (await _admin.IsInAsync()).Should().BeTrue();
        (await visitor.IsInAsync()).Should().BeFalse();
        (await ComesAsync(visitor, _laptop)).Should().EndWith("refused=PasskeyRefused");
        (await visitor.GetAsync("/sign-in?refused=PasskeyRefused")).Says.Should().Contain("This passkey lets nobody in");
    }

    [Fact]
    public async Task is_refused_to_somebody_who_left()
    {
        var boss = await Db.Set<PersonRow>().SingleAsync(TestContext.Current.CancellationToken);
        var person = new PersonId(Guid.CreateVersion7());
        var desk = _server.Services.GetRequiredService<CompanyDesk>();
        (await desk.ExecuteAsync(boss.Id, new InvitePerson(person, boss.Unit, boss.Id, null, Rights.None), new("The Colleague", "", "colleague@atelier.example"))).IsRefused(out _, out _).Should().BeFalse();
        using var colleague = _server.Visits();
        await _server.ComesFirstAsync(colleague, person);
        (await AddAsync(colleague, _laptop, "Laptop")).Location.Should().EndWith("said=added");

        (await desk.ExecuteAsync(boss.Id, new DeactivatePerson(person, null))).IsRefused(out _, out _).Should().BeFalse();

        (await ComesAsync(colleague, _laptop)).Should().EndWith("refused=PasskeyRefused");
        (await Db.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>().AnyAsync(TestContext.Current.CancellationToken)).Should().BeFalse();
    }

    [Fact]
    public async Task is_refused_when_the_browser_was_at_another_site_or_the_device_asked_nobody()
    {
        await AddAsync(_admin, _laptop, "Laptop");
        using var visitor = _server.Visits();

        _laptop.Origin = "https://phishing.example";
        (await ComesAsync(visitor, _laptop)).Should().EndWith("refused=PasskeyRefused");
        (_laptop.Origin, _laptop.IsVerified) = (null, false);
        (await ComesAsync(visitor, _laptop)).Should().EndWith("refused=PasskeyRefused");
        _laptop.IsVerified = true;
        (await ComesAsync(visitor, _laptop)).Should().Be("/");
    }

    [Fact]
    public async Task takes_an_answer_once_and_of_the_browser_that_was_asked()
    {
        await AddAsync(_admin, _laptop, "Laptop");
        using var visitor = _server.Visits();
        using var thief = _server.Visits();
        await visitor.GetAsync("/sign-in");
        var answer = _laptop.SignIn((await visitor.SendAsync("/sign-in/passkey/options")).Body, _server.Url);

        await thief.GetAsync("/sign-in");
        (await thief.SendAsync("/sign-in/passkey", ("credential", answer))).Location.Should().EndWith("refused=PasskeyRefused");
        await thief.SendAsync("/sign-in/passkey/options");
        (await thief.SendAsync("/sign-in/passkey", ("credential", answer))).Location.Should().EndWith("refused=PasskeyRefused", "the challenge is another");
        (await visitor.SendAsync("/sign-in/passkey", ("credential", answer))).Location.Should().Be("/");
        await thief.GetAsync("/sign-in");
        (await thief.SendAsync("/sign-in/passkey", ("credential", answer))).Location.Should().EndWith("refused=PasskeyRefused");
    }

    [Theory, InlineData(""), InlineData("{}"), InlineData("[]"), InlineData("null"), InlineData("{\"id\":1}"), InlineData("not json")]
    public async Task is_refused_when_it_is_none(string credential)
    {
        using var visitor = _server.Visits();
        await visitor.GetAsync("/sign-in");
        await visitor.SendAsync("/sign-in/passkey/options");

        (await visitor.SendAsync("/sign-in/passkey", ("credential", credential))).Location.Should().EndWith("refused=PasskeyRefused");
        await _admin.GetAsync("/account/passkeys");
        (await _admin.SendAsync("/account/passkeys", "add", [("name", "Laptop"), ("credential", credential)])).Says.Should().Contain("could not be taken over");
    }

    [Fact]
    public async Task is_asked_for_by_our_own_pages_only()
    {
        using var visitor = _server.Visits();
        foreach (var path in (string[])["/sign-in/passkey/options", "/sign-in/passkey"]) (await visitor.SendAsync(path, ("credential", "{}"))).Status.Should().Be(HttpStatusCode.BadRequest, path);

        (await visitor.SendAsync("/account/passkeys/options")).Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    private AppDb Db => _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    private async Task<Page> AddAsync(Visitor visitor, SoftKey key, string name)
    {
        await visitor.GetAsync("/account/passkeys");
        var made = key.Make((await visitor.SendAsync("/account/passkeys/options")).Body, _server.Url);
        return await visitor.SendAsync("/account/passkeys", "add", [("name", name), ("credential", made)]);
    }

    private async Task<string?> ComesAsync(Visitor visitor, SoftKey key)
    {
        await visitor.GetAsync("/sign-in");
        var answer = key.SignIn((await visitor.SendAsync("/sign-in/passkey/options")).Body, _server.Url);
        return (await visitor.SendAsync("/sign-in/passkey", ("credential", answer), ("returnUrl", "/"))).Location;
    }
}
