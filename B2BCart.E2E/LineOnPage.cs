using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>A line of the cart as somebody sees it.</summary>
internal sealed class LineOnPage(Shopper shopper, Product product)
{
    public ILocator Row => shopper.RowOf(product.Sku);

    /// <summary>By its label; as a plain attribute, because GetByLabel takes a second among 600 lines.</summary>
    public ILocator Field => shopper.Page.Locator($"input[aria-label=\"Quantity of {product.Name}\"]");

    /// <summary>What stands where the line was, once somebody removed it.</summary>
    public ILocator Removed => shopper.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = product.Name }).Filter(new() { HasText = "removed it" });

    public async Task TypesAsync(string text)
    {
        await Field.FocusAsync();
        await shopper.TypeAsync(text);
    }

    public async Task SetsAsync(string text)
    {
        await TypesAsync(text);
        await shopper.PressAsync("Enter");
    }

    public Task HasAsync(string quantity, float? within = null) => Expect(Field).ToHaveValueAsync(quantity, new() { Timeout = within });

    public Task SaysAsync(string words, float? within = null) => Expect(Row).ToContainTextAsync(words, new() { Timeout = within });
}
