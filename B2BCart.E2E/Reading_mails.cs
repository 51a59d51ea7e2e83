using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Reading_mails(Stage stage) : Story(stage)
{
    [Fact]
    public async Task shows_the_mail_to_somebody_who_was_mentioned()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20));
        await MentionAsync(lena, "@Bob are twenty enough?");

        await SeeMailAsync(bob, "are twenty enough?");

        await Expect(bob.Text("bob@kestrel.example").First).ToBeVisibleAsync();
        await Expect(bob.Text("kept here").First).ToBeVisibleAsync();
        await bob.Page.GetByRole(AriaRole.Link, new() { Name = "Open the cart" }).First.ClickAsync();
        await bob.IsAliveAsync();
        await Expect(bob.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/carts/"));
    }

    [Fact]
    public async Task is_not_there_without_the_demo()
    {
        await using var server = await AppServer.StartAsync(isDemo: false);
        using var http = new HttpClient { BaseAddress = server.Url };

        using var answer = await http.GetAsync(new Uri("/mails", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task MentionAsync(Shopper shopper, string text)
    {
        await shopper.Page.GetByRole(AriaRole.Tab, new() { Name = "Comments" }).ClickAsync();
        await shopper.Page.GetByPlaceholder("Say something; name somebody with @").FillAsync(text);
        await shopper.Button("Say it").ClickAsync();
        await shopper.SeesAsync(text);
    }

    /// <summary>The worker writes it a moment after the comment was stored; the page shows what there is when it is opened.</summary>
    private static async Task SeeMailAsync(Shopper reader, string text)
    {
        var mail = reader.Page.Locator("details", new() { HasText = text });
        for (var looks = 0; looks < 50; looks++)
        {
            await reader.Page.GotoAsync("/mails");
            if (await mail.CountAsync() > 0) break;
        }

        await mail.Locator("summary").ClickAsync();
        await Expect(mail.Locator("pre")).ToContainTextAsync(text);
    }
}
