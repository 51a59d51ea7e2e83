using System.Text.RegularExpressions;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Storage;
using B2BCart.Tests.Notifications;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

public sealed partial class Forgetting_a_password : IAsyncLifetime
{
    private const string Other = "Zwei-Muttern-7";

    private readonly Letterbox _letters = new();

    private readonly CompanyServer _server;

    public Forgetting_a_password() => _server = new(services => services.AddSingleton<IPost>(_letters));

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task tells_nobody_whether_an_address_is_known()
    {
        using var admin = await _server.SetUpAsync();
        using var visitor = _server.Visits();
        List<Page> answers = [];
        foreach (var email in (string[])[CompanyServer.Admin, "nobody@atelier.example"])
        {
            await visitor.GetAsync("/password/forgotten");
            answers.Add(await visitor.SendAsync("/password/forgotten", ("email", email)));
        }

        answers[0].Says.Should().Contain("Look into your mails").And.Be(answers[1].Says);
        await using var db = await _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        while (await db.Set<OutboxRow>().AnyAsync(row => row.SentAt == null, TestContext.Current.CancellationToken)) await _server.Services.GetRequiredService<MailWorker>().DeliverAsync(TestContext.Current.CancellationToken);
        var mail = _letters.Taken.Should().ContainSingle().Subject;
        mail.Addresses.Should().Be(CompanyServer.Admin);
        var address = Address().Match(mail.Text).Value;

        await visitor.GetAsync(address);
        (await visitor.SendAsync(address, ("password", Other), ("again", Other))).Location.Should().Be("/");
        (await admin.IsInAsync()).Should().BeFalse("every session begun before ends");
        (await visitor.IsInAsync()).Should().BeTrue();
    }

    [GeneratedRegex(@"/password/new\?person=[0-9a-f-]+&code=[^\s""]+")]
    private static partial Regex Address();
}
