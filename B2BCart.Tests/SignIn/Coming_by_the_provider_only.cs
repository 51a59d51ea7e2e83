using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Notifications;
using B2BCart.Tests.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

public sealed class Coming_by_the_provider_only : ProviderStory
{
    [Fact]
    public async Task shuts_the_door_to_passkeys_and_to_new_passwords()
    {
        using var laptop = new SoftKey();
        await Admin.GetAsync("/account/passkeys");
        var made = laptop.Make((await Admin.SendAsync("/account/passkeys/options")).Body, Server.Url);
        (await Admin.SendAsync("/account/passkeys", "add", [("name", "Laptop"), ("credential", made)])).Location.Should().EndWith("said=added");
        await CloseAsync();
        using var visitor = Server.Visits();

        await visitor.GetAsync("/sign-in");
        var shown = laptop.SignIn((await visitor.SendAsync("/sign-in/passkey/options")).Body, Server.Url);
        (await visitor.SendAsync("/sign-in/passkey", ("credential", shown))).Location.Should().EndWith("refused=PasskeyRefused");
        await using (var scope = Server.Services.CreateAsyncScope()) (await scope.ServiceProvider.GetRequiredService<PasswordDesk>().AskAsync(CompanyServer.Admin)).IsRefused(out _).Should().BeFalse("everybody is answered so");
        await using var db = Db;
        while (await db.Set<OutboxRow>().AnyAsync(row => row.SentAt == null, TestContext.Current.CancellationToken)) await Server.Services.GetRequiredService<MailWorker>().DeliverAsync(TestContext.Current.CancellationToken);
        (await db.Set<OutboxRow>().AnyAsync(row => row.Kind == LetterKind.NewPassword && row.Text != null, TestContext.Current.CancellationToken)).Should().BeFalse();
    }

    [Fact]
    public async Task invites_people_to_sign_in_without_a_password()
    {
        await CloseAsync();
        await Admin.GetAsync("/people/new");
        await Admin.SendAsync("/people/new", "person", [("Form.Name", "The Colleague"), ("Form.Email", Mail), ("Form.Unit", (await UnitAsync()).Id.Value.ToString())]);
        await using var db = Db;
        while (await db.Set<OutboxRow>().AnyAsync(row => row.SentAt == null, TestContext.Current.CancellationToken)) await Server.Services.GetRequiredService<MailWorker>().DeliverAsync(TestContext.Current.CancellationToken);

        (await db.Set<OutboxRow>().SingleAsync(row => row.Text != null, TestContext.Current.CancellationToken)).Text.Should().Contain("need no password here").And.Contain("/sign-in").And.NotContain("/password/new");
        using var visitor = Server.Visits();
        (await ComesAsync(visitor, Colleague)).Should().Be("/");
    }

    [Fact]
    public async Task can_be_lifted_by_whoever_runs_the_server()
    {
        await CloseAsync();
        var lifted = new ConfigurationBuilder().AddInMemoryCollection([new("SignIn:Passwords", "true")]).Build();

        (await Server.Services.GetRequiredService<ProviderBook>().OnlyWayOfAsync(Mail)).Should().Be((await CompanyAsync()).Id);
        (await new ProviderBook(Server.Services.GetRequiredService<IDbContextFactory<AppDb>>(), Server.Services.GetRequiredService<IDataProtectionProvider>(), lifted).OnlyWayOfAsync(Mail)).Should().BeNull();
    }

    private async Task CloseAsync()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        await ComesAsync(visitor, new("1", CompanyServer.Admin));
        (await ConnectAsync(("Form.Secret", ""), ("Form.IsOnlyWay", "true"))).Location.Should().EndWith("said=connected");
    }
}
