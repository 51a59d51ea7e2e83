using B2BCart.Tests.People;

namespace B2BCart.Tests.SignIn;

public sealed class Forgetting_a_password_without_a_mail_server : AdminStory
{
    private const string Other = "Zwei-Muttern-7";

    [Fact]
    public async Task sends_everybody_to_their_admin()
    {
        using var visitor = Server.Visits();

        (await visitor.GetAsync("/password/forgotten")).Says.Should().Contain("This server sends no mail").And.Contain("Ask an admin of your company").And.NotContain("Send me a mail");
    }

    [Fact]
    public async Task is_mended_by_the_address_that_the_admin_gets()
    {
        var me = (await Admin.GetAsync("/people")).Body.Split("/people/").Select(part => part.Split('"')[0]).First(part => Guid.TryParse(part, out _));
        await Admin.GetAsync($"/people/{me}");
        var shown = await Admin.SendAsync($"/people/{me}", "again", []);
        shown.Says.Should().Contain("who opens it sets a new password");
        (await Admin.GetAsync($"/people/{me}?said=invited")).Says.Should().NotContain("/password/new", "only who asked for it sees it, once");

        using var visitor = Server.Visits();
        var way = new Uri(System.Net.WebUtility.HtmlDecode(shown.Body.Split("value=\"").Select(part => part.Split('"')[0]).Single(part => part.Contains("/password/new", StringComparison.Ordinal)))).PathAndQuery;
        await visitor.GetAsync(way);
        (await visitor.SendAsync(way, ("password", Other), ("again", Other))).Location.Should().Be("/");
    }
}
