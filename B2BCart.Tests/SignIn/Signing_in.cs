using System.Net;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Tests.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace B2BCart.Tests.SignIn;

public sealed class Signing_in : IAsyncLifetime
{
    private readonly CompanyServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task lets_in_with_the_right_password()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();

        (await visitor.SignInAsync(CompanyServer.Admin.ToUpperInvariant(), CompanyServer.Password)).Location.Should().Be("/");
        (await visitor.IsInAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task lets_in_who_typed_a_wrong_one_first()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();

        await visitor.SignInAsync(CompanyServer.Admin, "Falsch-1-mal");
        (await visitor.SendAsync("/sign-in/password", ("email", CompanyServer.Admin), ("password", CompanyServer.Password))).Location.Should().Be("/");
        (await visitor.IsInAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task lets_in_after_many_wrong_tries_of_others()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        for (var tries = 0; tries < 15; tries++) await visitor.SignInAsync($"nobody-{tries}@atelier.example", "Falsch-1-mal");

        var page = await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password);

        page.Location.Should().Be("/", "{0}", page.Status);
        (await visitor.IsInAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task says_the_same_to_a_wrong_password_an_unknown_address_and_a_locked_account()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();

        var wrong = await visitor.SignInAsync(CompanyServer.Admin, "Falsch-1-mal");
        var unknown = await visitor.SignInAsync("nobody@atelier.example", "Falsch-1-mal");
        for (var tries = 1; tries < AccountsSetup.MostWrongTries; tries++) await visitor.SignInAsync(CompanyServer.Admin, "Falsch-1-mal");
        var locked = await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password);

        wrong.Status.Should().Be(HttpStatusCode.OK);
        wrong.Says.Should().Contain("do not let anybody in");
        unknown.Says.Replace("nobody@", "admin@", StringComparison.Ordinal).Should().Be(wrong.Says);
        locked.Says.Should().Be(wrong.Says);
        (await visitor.IsInAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task is_refused_to_a_network_that_is_wrong_too_often()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        for (var tries = 0; tries < 30; tries++) await visitor.SignInAsync($"nobody-{tries}@atelier.example", "Falsch-1-mal");

        (await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Says.Should().Contain("Too many tries came from your network");
    }

    [Fact]
    public async Task ends_with_signing_out()
    {
        using var admin = await _server.SetUpAsync();
        await admin.GetAsync("/account");

        (await admin.SendAsync("/sign-out")).Location.Should().Be("/sign-in");
        (await admin.IsInAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task with_one_click_is_not_there_without_the_demo()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        await visitor.GetAsync("/sign-in");

        (await visitor.SendAsync("/demo/sign-in", ("person", (await PersonAsync()).Value.ToString()))).Status.Should().Be(HttpStatusCode.MethodNotAllowed, "only a page could be here");
        (await visitor.IsInAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task by_one_click_of_the_demo_holds_in_no_other_mode()
    {
        using var admin = await _server.SetUpAsync();
        var format = _server.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).TicketDataFormat;
        var session = format.Protect(new(SignedIn.With((await PersonAsync()).Value, stamp: null), CookieAuthenticationDefaults.AuthenticationScheme));
        using var http = new HttpClient { BaseAddress = _server.Url, DefaultRequestHeaders = { { "Cookie", $"b2bcart={session}" } } };

        (await http.GetAsync(new Uri("/signed-in", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ends_everywhere_else_when_the_password_is_changed()
    {
        using var admin = await _server.SetUpAsync();
        using var other = _server.Visits();
        await other.SignInAsync(CompanyServer.Admin, CompanyServer.Password);

        await admin.GetAsync("/account/password");
        (await admin.SendAsync("/account/password", ("old", "Falsch-1-mal"), ("password", "Nimm-4-Muttern"), ("again", "Nimm-4-Muttern"))).Says.Should().Contain("The current password is not right");
        (await admin.SendAsync("/account/password", ("old", CompanyServer.Password), ("password", "muttern"), ("again", "muttern"))).Says.Should().Contain("This password is too easy");
        (await other.IsInAsync()).Should().BeTrue();
        (await admin.SendAsync("/account/password", ("old", CompanyServer.Password), ("password", "Nimm-4-Muttern"), ("again", "Nimm-4-Muttern"))).Says.Should().Contain("Your password is changed");

        (await admin.IsInAsync()).Should().BeTrue();
        (await other.IsInAsync()).Should().BeFalse();
        (await other.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Location.Should().BeNull();
        (await other.SignInAsync(CompanyServer.Admin, "Nimm-4-Muttern")).Location.Should().Be("/");
    }

    [Fact]
    public async Task asks_for_a_code_once_the_app_is_on_and_takes_each_recovery_code_once()
    {
        using var admin = await _server.SetUpAsync();
        await admin.GetAsync("/account/authenticator");
        (await admin.SendAsync("/account/authenticator", ("code", "12"))).Says.Should().Contain("This code is not right");
        var on = await admin.SendAsync("/account/authenticator", ("code", await Totp.ShowsAsync(_server)));
        var recovery = System.Text.RegularExpressions.Regex.Match(on.Body, "<li><code>([^<]+)</code>").Groups[1].Value;
        using var visitor = _server.Visits();

        var step = await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        step.Location.Should().StartWith("/sign-in/code");
        (await visitor.IsInAsync()).Should().BeFalse();
        await visitor.GetAsync(step.Location!);
        (await visitor.SendAsync(step.Location!, ("code", "000000x"))).Says.Should().Contain("This code is not right");
        (await visitor.SendAsync(step.Location!, ("code", recovery))).Location.Should().Be("/");
        (await visitor.IsInAsync()).Should().BeTrue();

        using var again = _server.Visits();
        await again.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        await again.GetAsync("/sign-in/code");
        (await again.SendAsync("/sign-in/code", ("code", recovery))).Location.Should().BeNull();
        (await again.SendAsync("/sign-in/code", ("code", await Totp.ShowsAsync(_server, later: 1)))).Location.Should().Be("/");
    }

    [Fact]
    public async Task keeps_passwords_by_at_least_220_000_rounds()
    {
        using var admin = await _server.SetUpAsync();
        await using var db = await _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

        var hash = Convert.FromBase64String((await db.Set<Account>().SingleAsync(TestContext.Current.CancellationToken)).PasswordHash!);

        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)).Should().BeGreaterThanOrEqualTo(220_000);
    }

    private async Task<PersonId> PersonAsync()
    {
        await using var db = await _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return (await db.Set<PersonRow>().SingleAsync(TestContext.Current.CancellationToken)).Id;
    }
}
