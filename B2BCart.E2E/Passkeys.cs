using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>Browsers give passkeys to names only, never to the numbers of an address: hence "localhost".</summary>
public sealed class Passkeys(Stage stage) : EmptyServer(stage)
{
    private string Site => $"http://localhost:{Server.Url.Port}";

    [Fact]
    public async Task are_added_named_used_offered_and_removed()
    {
        var admin = await ComesAsync("The Admin");
        var device = await DeviceAsync(admin);
        await SetUpAsync(admin, Site);

        await admin.Page.GotoAsync($"{Site}/account");
        await admin.Link("Passkeys").ClickAsync();
        await admin.Page.GetByLabel("Name").FillAsync("Laptop");
        await admin.Button("Add a passkey").ClickAsync();
        await admin.SeesAsync("Added. From now on it signs you in.");
        await admin.Page.GetByLabel("Name").First.FillAsync("Old laptop");
        await admin.Button("Rename").ClickAsync();
        await Expect(admin.Button("Remove Old laptop")).ToBeVisibleAsync();

        await device.TouchesItselfAsync(false);
        await SignOutAsync(admin);
        await admin.Page.GotoAsync($"{Site}/sign-in?returnUrl=/products");
        await Expect(admin.Button("Sign in with a passkey")).ToBeVisibleAsync();
        await device.TouchesItselfAsync(true);
        await admin.Button("Sign in with a passkey").ClickAsync();
        await Expect(admin.Page).ToHaveURLAsync($"{Site}/products");

        await admin.Page.GotoAsync($"{Site}/account/passkeys");
        await admin.Button("Remove Old laptop").ClickAsync();
        await admin.SeesAsync("It lets nobody in any more");
        await device.TouchesItselfAsync(false);
        await SignOutAsync(admin);
        await admin.Page.GotoAsync($"{Site}/sign-in");
        await device.TouchesItselfAsync(true);
        await admin.Button("Sign in with a passkey").ClickAsync();
        await admin.SeesAsync("This passkey lets nobody in");
    }

    private async Task SignOutAsync(Shopper shopper)
    {
        await shopper.Page.GotoAsync($"{Site}/account");
        await shopper.Button("Sign out").ClickAsync();
        await Expect(shopper.Page).ToHaveURLAsync(new Regex("/sign-in"));
    }

    /// <summary>A device that asks for a finger, and has the right one.</summary>
    private static async Task<Device> DeviceAsync(Shopper shopper)
    {
        var devTools = await shopper.Context.NewCDPSessionAsync(shopper.Page);
        await devTools.SendAsync("WebAuthn.enable");
        var options = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true };
        var added = await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = options });
        return new(devTools, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private sealed record Device(ICDPSession DevTools, string Id)
    {
        /// <summary>Else it waits for a finger that never comes.</summary>
        public async Task TouchesItselfAsync(bool does) => _ = await DevTools.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = Id, ["enabled"] = does });
    }
}
