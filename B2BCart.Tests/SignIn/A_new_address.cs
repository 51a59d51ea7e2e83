using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

public sealed class A_new_address : IAsyncLifetime
{
    private const string New = "boss@atelier.example";

    private readonly CompanyServer _server = new();
    private Visitor _admin = null!;
    private PersonRow _me = null!;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _admin = await _server.SetUpAsync();
        _me = await Db.Set<PersonRow>().SingleAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task signs_in_from_the_moment_it_is_confirmed_and_the_old_one_until_then()
    {
        await ChangeAsync(New);
        var way = await WayAsync();
        using var visitor = _server.Visits();

        (await visitor.SignInAsync(New, CompanyServer.Password)).Location.Should().BeNull();
        (await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Location.Should().Be("/");
        using var reader = _server.Visits();
        (await reader.GetAsync(way)).Says.Should().Contain($"{New} takes the place of {CompanyServer.Admin}");
        (await visitor.IsInAsync()).Should().BeTrue("opening a mail changes nothing");
        (await reader.SendAsync(way, "new-email", [])).Says.Should().Contain("The new address holds");

        (await visitor.IsInAsync()).Should().BeFalse("sessions of the old address end");
        (await visitor.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Location.Should().BeNull();
        (await visitor.SignInAsync(New, CompanyServer.Password)).Location.Should().Be("/");
        (await reader.GetAsync(way)).Says.Should().Contain("This address no longer works");
        (await visitor.GetAsync("/people/history")).Says.Should().Contain("The Admin</b> confirmed the new e-mail address of The Admin");
    }

    [Fact]
    public async Task is_written_to_itself()
    {
        await ChangeAsync(New);
        await using var db = Db;
        while (await db.Set<OutboxRow>().AnyAsync(row => row.SentAt == null, TestContext.Current.CancellationToken)) await _server.Services.GetRequiredService<MailWorker>().DeliverAsync(TestContext.Current.CancellationToken);

        var mail = await db.Set<OutboxRow>().SingleAsync(row => row.Text != null, TestContext.Current.CancellationToken);
        (mail.Address, mail.Subject).Should().Be((New, "Atelier: confirm your new address"));
        mail.Text.Should().Contain("/email/new?person=");
    }

    [Fact]
    public async Task that_was_given_before_holds_no_longer()
    {
        await ChangeAsync("first@atelier.example");
        var first = await WayAsync();
        await ChangeAsync(New);
        using var reader = _server.Visits();

        (await reader.GetAsync(first)).Says.Should().Contain("This address no longer works");
        (await reader.GetAsync(await WayAsync())).Says.Should().Contain(New);
    }

    [Fact]
    public async Task that_somebody_else_took_meanwhile_is_refused()
    {
        await ChangeAsync(New);
        using var reader = _server.Visits();
        var way = await WayAsync();
        await reader.GetAsync(way);
        (await Desk.ExecuteAsync(_me.Id, new InvitePerson(new(Guid.CreateVersion7()), _me.Unit, null, null, Rights.None), new("The Colleague", "", New))).IsRefused(out var no, out _).Should().BeFalse("{0}", no);

        (await reader.SendAsync(way, "new-email", [])).Says.Should().Contain($"The address {New} cannot be used");
        (await reader.SignInAsync(CompanyServer.Admin, CompanyServer.Password)).Location.Should().Be("/");
    }

    [Fact]
    public async Task of_somebody_who_has_no_password_yet_holds_at_once()
    {
        var person = new PersonId(Guid.CreateVersion7());
        await Desk.ExecuteAsync(_me.Id, new InvitePerson(person, _me.Unit, null, null, Rights.None), new("The Colleague", "", "typo@atelier.example"));
        await Desk.ExecuteAsync(_me.Id, new ChangePerson(person, _me.Unit, null, null, Rights.None, IsRenamed: false, HasNewEmail: true), new("The Colleague", "", New));

        (await Db.Set<Account>().SingleAsync(row => row.Id == person.Value, TestContext.Current.CancellationToken)).Email.Should().Be(New);
        (await Db.Set<PersonRow>().SingleAsync(row => row.Id == person, TestContext.Current.CancellationToken)).Email.Should().Be(New);
    }

    private AppDb Db => _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    private CompanyDesk Desk => _server.Services.GetRequiredService<CompanyDesk>();

    private async Task ChangeAsync(string email)
    {
        var change = new ChangePerson(_me.Id, _me.Unit, null, null, CompanyRows.RightsOf(_me), IsRenamed: false, HasNewEmail: true);
        (await Desk.ExecuteAsync(_me.Id, change, new(_me.Name, _me.Title, email))).IsRefused(out var no, out _).Should().BeFalse("{0}", no);
    }

    /// <summary>What stands in the mail.</summary>
    private async Task<string> WayAsync()
    {
        await using var scope = _server.Services.CreateAsyncScope();
        return "/" + await scope.ServiceProvider.GetRequiredService<EmailDesk>().AddressOfConfirmingAsync(await Db.Set<Account>().SingleAsync(row => row.Id == _me.Id.Value));
    }
}
