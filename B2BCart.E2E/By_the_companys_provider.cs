using B2BCart.Tests.SignIn;
using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>Two browsers, our server, and a real OpenID provider.</summary>
public sealed class By_the_companys_provider(Stage stage) : EmptyServer(stage)
{
    [Fact]
    public async Task comes_a_colleague_whom_nobody_invited_and_who_stays_out_once_it_is_disconnected()
    {
        await using var provider = await OpenIdProvider.StartAsync();
        provider.Person = new("7", "colleague@atelier.example");
        var (admin, colleague) = (await ComesAsync("The Admin"), await ComesAsync("The Colleague"));
        await SetUpAsync(admin);
        await ConnectAsync(admin, provider);

        await ComeAsync(colleague, "/products");
        await Expect(colleague.Page).ToHaveURLAsync($"{Server.Url}products");
        await colleague.Page.GetByRole(AriaRole.Link, new() { Name = "The Colleague" }).ClickAsync();
        await colleague.SeesAsync("Passkeys");
        await admin.Page.GotoAsync("/people/history");
        await admin.SeesAsync("The Colleague");
        await colleague.Button("Sign out").ClickAsync();

        await admin.Page.GotoAsync("/people/sign-in");
        await admin.Page.GetByLabel("Yes").CheckAsync();
        await admin.Button("Disconnect").ClickAsync();
        await colleague.Page.GotoAsync("/sign-in/address");
        await colleague.Page.GetByLabel("E-mail").FillAsync("colleague@atelier.example");
        await colleague.Button("Continue").ClickAsync();
        await Expect(colleague.Page.GetByLabel("Password")).ToBeVisibleAsync();
    }

    private static async Task ConnectAsync(Shopper admin, OpenIdProvider provider)
    {
        await admin.Page.GotoAsync("/people/sign-in");
        await provider.RegisterAsync(new(await admin.Page.GetByLabel("Address to come back to").InputValueAsync()));
        foreach (var (label, text) in new[] { ("Issuer", provider.Url.ToString()), ("Client id", OpenIdProvider.Client), ("Client secret", OpenIdProvider.Secret), ("E-mail domains", "atelier.example") }) await admin.Page.GetByLabel(label).FillAsync(text);
        await admin.Page.GetByLabel("Let in who was not invited").CheckAsync();
        await admin.Button("Save").ClickAsync();
        await admin.SeesAsync("It holds from now on");
    }

    /// <summary>From a page that asks to sign in, to the provider, and back to that page.</summary>
    private static async Task ComeAsync(Shopper colleague, string page)
    {
        await colleague.Page.GotoAsync(page);
        await colleague.Page.GetByLabel("E-mail").FillAsync("colleague@atelier.example");
        await colleague.Button("Continue").ClickAsync();
    }
}
