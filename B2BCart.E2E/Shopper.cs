using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>A person at a browser.</summary>
public sealed class Shopper
{
    /// <summary>What Blazor's own script throws while there is no connection.</summary>
    private static readonly string[] Lost = ["if the connection is not in the 'Connected' State", "Circuit host not initialized", "Failed to complete negotiation"];

    private readonly ConcurrentQueue<string> _faults = [];

    public Shopper(string name, IBrowserContext context, IPage page)
    {
        (Name, Context, Page, Props) = (name, context, page, new(name, context));
        Listen(page);
    }

    public string Name { get; }

    public string FirstName => Name.Split(' ')[0];

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    public Props Props { get; }

    /// <summary>Script errors, and what the content policy forbade.</summary>
    public IEnumerable<string> Faults => _faults;

    public ILocator Undo => Button("Undo my last change (Ctrl Z)");

    public ILocator Redo => Button("Redo (Ctrl Y)");

    public ILocator QuickAdd => Page.GetByRole(AriaRole.Combobox, new() { Name = "Add a product" });

    public ILocator Hits => Page.GetByRole(AriaRole.Listbox, new() { Name = "Products found" }).GetByRole(AriaRole.Option);

    /// <summary>What became of pasted rows.</summary>
    public ILocator Outcome => Page.GetByRole(AriaRole.Region, new() { Name = "What became of the rows" });

    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>Opens a cart and waits until the page is alive.</summary>
    public async Task OpenAsync(Guid cart)
    {
        await Page.GotoAsync($"/carts/{cart}");
        await IsAliveAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await IsAliveAsync();
    }

    public Task IsAliveAsync() => Page.Locator("[data-interactive=true]").WaitForAsync();

    /// <summary>The line of a product; the list of hits names the product too while it is open.</summary>
    public ILocator RowOf(string sku) => Page.Locator("[data-row]").Filter(new() { HasText = sku });

    internal LineOnPage Line(Product product) => new(this, product);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Text(string text) => Page.GetByText(text);

    public ILocator Text(Regex text) => Page.GetByText(text);

    public Task SeesAsync(string text) => Expect(Text(text).First).ToBeVisibleAsync();

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => Page.Keyboard.TypeAsync(text);

    public async Task PasteAsync(params string[] rows)
    {
        await QuickAdd.FocusAsync();
        await QuickAdd.EvaluateAsync(
            "(field, text) => { const board = new DataTransfer(); board.setData('text/plain', text); field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: board, bubbles: true, cancelable: true })); }",
            string.Join('\n', rows));
    }

    /// <summary>A second tab; the first stays open.</summary>
    public async Task<IPage> OpenTabAsync()
    {
        var first = Page;
        Page = await Context.NewPageAsync();
        Listen(Page);
        return first;
    }

    private void Listen(IPage page)
    {
        page.PageError += (_, error) =>
        {
            if (!Lost.Any(words => error.Contains(words, StringComparison.Ordinal))) _faults.Enqueue($"{Name}: {error}");
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) _faults.Enqueue($"{Name}: {message.Text}");
        };
    }
}
