using System.Text;
using B2BCart.Blazor.Notifications;
using B2BCart.Tests.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

public sealed class Importing_a_file_with_a_mail_server : IAsyncLifetime
{
    private readonly CompanyServer _server = new(services => services.AddSingleton<IPost, Letterbox>());

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task says_that_the_mails_are_on_their_way()
    {
        using var admin = await _server.SetUpAsync();
        await admin.GetAsync("/people/import");
        var plan = (await admin.SendFileAsync("/people/file", Encoding.UTF8.GetBytes("E-mail,Name,Unit\na@atelier.example,Person A,Sales\n"))).Location!;
        await admin.GetAsync(plan);

        (await admin.GetAsync((await admin.SendAsync(plan, "import", [])).Location!)).Says.Should().Contain("The mails are on their way.").And.NotContain("No mail server");
    }
}
