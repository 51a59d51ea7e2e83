using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

/// <summary>On a server of its own, because the company is another afterwards.</summary>
public sealed partial class Coming_and_leaving(Stage stage) : Story(stage)
{
    private const string Newcomer = "New Colleague";
    private const string Password = "Zwei-Muttern-7";

    private AppServer _server = null!;

    protected override AppServer Server => _server;

    public override async ValueTask InitializeAsync() => _server = await AppServer.StartAsync();

    [Fact]
    public async Task is_an_invitation_a_password_a_shared_cart_and_a_page_that_closes_within_a_second()
    {
        var (helen, lena, newcomer) = (await SignedInAsync(Helen), await LenaWithAsync(Gloves.Times(20)), await ComesAsync(Newcomer));

        await InviteAsync(helen);
        await newcomer.Page.GotoAsync(await AddressInMailAsync(helen));
        await newcomer.Page.GetByRole(AriaRole.Textbox, new() { Name = "New password" }).FillAsync(Password);
        await newcomer.Page.GetByLabel("The same once more").FillAsync(Password);
        await newcomer.Button("Set and sign in").ClickAsync();
        await newcomer.SeesAsync("Consumables December");

        await ShareAsync(lena);
        await newcomer.OpenAsync(Guid.Parse(new Uri(lena.Page.Url).AbsolutePath[^36..]));
        await newcomer.Line(Gloves).SetsAsync("30");
        await lena.Line(Gloves).HasAsync("30");

        await helen.Page.GotoAsync("/people?q=colleague");
        await helen.Link(Newcomer).ClickAsync();
        await helen.Page.GetByRole(AriaRole.Combobox, new() { Name = "Gets the carts" }).SelectOptionAsync(new SelectOptionValue { Label = Lena });
        await helen.Page.GetByLabel("Yes, this person leaves").CheckAsync();
        await helen.Button("Deactivate").ClickAsync();
        await Expect(newcomer.Page).ToHaveURLAsync(SignIn(), new() { Timeout = 2_000 });
        await helen.SeesAsync("all sessions have ended");

        await newcomer.Page.GotoAsync("/sign-in/password");
        await newcomer.Page.GetByLabel("E-mail").FillAsync("new.colleague@kestrel.example");
        await newcomer.Page.GetByLabel("Password").FillAsync(Password);
        await newcomer.Button("Sign in").ClickAsync();
        await newcomer.SeesAsync("do not let anybody in");
        await helen.Page.GotoAsync("/people/history");
        await helen.SeesAsync($"deactivated {Newcomer}; {Lena} gets the carts");
        await lena.Line(Gloves).HasAsync("30");
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using (_server) await base.DisposeAsync();
    }

    private static async Task InviteAsync(Shopper admin)
    {
        await admin.Page.GotoAsync("/people");
        await admin.Link("Invite").ClickAsync();
        await admin.Page.GetByRole(AriaRole.Textbox, new() { Name = "Name" }).FillAsync(Newcomer);
        await admin.Page.GetByLabel("E-mail").FillAsync("new.colleague@kestrel.example");
        await admin.Page.GetByRole(AriaRole.Combobox, new() { Name = "Unit" }).SelectOptionAsync(new SelectOptionValue { Label = "Lab and quality" });
        await admin.Button("Send the invitation").ClickAsync();
        await admin.SeesAsync("No mail server is set");
    }

    private static async Task<string> AddressInMailAsync(Shopper reader)
    {
        var mail = reader.Page.Locator("details", new() { HasText = "your invitation" });
        for (var looks = 0; looks < 50; looks++)
        {
            await reader.Page.GotoAsync("/mails");
            if (await mail.Locator("pre").CountAsync() > 0) break;
        }

        return Address().Match(await mail.Locator("pre").TextContentAsync() ?? "").Value;
    }

    private static async Task ShareAsync(Shopper owner)
    {
        await owner.ReloadAsync();
        await owner.Button("Share").ClickAsync();
        await owner.Dialog.GetByLabel("Share with").SelectOptionAsync(new SelectOptionValue { Label = $"{Newcomer}, Lab and quality" });
        await owner.Dialog.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("Editor");
        await owner.Dialog.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true }).ClickAsync();
        await Expect(owner.Dialog.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Newcomer })).ToBeVisibleAsync();
        await owner.PressAsync("Escape");
    }

    [GeneratedRegex(@"http\S+/password/new\S+")]
    private static partial Regex Address();

    [GeneratedRegex("/sign-in")]
    private static partial Regex SignIn();
}
