using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

/// <summary>Lena asks for 4 screens, 1,156.00 EUR: Ana is asked, her manager.</summary>
public abstract class DecisionStory(Stage stage) : Story(stage)
{
    private protected async Task<(Shopper Lena, Guid Cart)> AskedAsync(int costCentre = 4150)
    {
        var lena = await SignedInAsync(Lena);
        var cart = await lena.Props.CartAsync(Screen.Times(4));
        await lena.Props.FillInAsync(cart, costCentre);
        await lena.Props.SubmitAsync(cart, "Lab 3 opens");
        await lena.OpenAsync(cart);
        return (lena, cart);
    }

    private protected static Task ApproveAsync(Shopper shopper) => shopper.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Approve ") }).ClickAsync();

    private protected static ILocator Panel(Shopper shopper) => shopper.Page.Locator("aside.panel");

    private protected static ILocator InPanel(Shopper shopper, string name) => Panel(shopper).GetByRole(AriaRole.Button, new() { Name = name });

    private protected static ILocator Chip(Shopper shopper) => shopper.Page.Locator(".cart-head .chip");

    private protected static ILocator Comment(Shopper shopper) => shopper.Page.GetByLabel("Comment, needed unless you approve");

    private protected static ILocator Reject(Shopper shopper) => shopper.Page.GetByRole(AriaRole.Button, new() { Name = "Reject X" });
}
