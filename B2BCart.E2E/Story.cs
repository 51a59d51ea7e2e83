using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>A story: people at browsers of their own, who leave when it ends. A script error or a breach of the content policy in any of them fails it.</summary>
public abstract class Story(Stage stage) : IAsyncLifetime
{
    private readonly List<Shopper> _people = [];

    protected virtual AppServer Server => stage.Server;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Somebody with a browser of their own, not signed in yet.</summary>
    protected async Task<Shopper> ComesAsync(string name, BrowserNewContextOptions? with = null)
    {
        with ??= new();
        with.BaseURL = Server.Url.ToString();
        with.Locale ??= "en-GB";
        with.TimezoneId ??= "Europe/Berlin";
        with.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await stage.Browser.NewContextAsync(with);
        var shopper = new Shopper(name, context, await context.NewPageAsync());
        _people.Add(shopper);
        return shopper;
    }

    protected async Task<Shopper> SignedInAsync(string name, BrowserNewContextOptions? with = null)
    {
        var shopper = await ComesAsync(name, with);
        await shopper.Props.SignInAsync();
        return shopper;
    }

    /// <summary>Lena with a new cart of hers open.</summary>
    protected async Task<Shopper> LenaWithAsync(params string[] rows)
    {
        var lena = await SignedInAsync(Cast.Lena);
        await lena.OpenAsync(await lena.Props.CartAsync(rows));
        return lena;
    }

    /// <summary>Lena and a colleague, both in a new cart of hers.</summary>
    protected async Task<(Shopper Lena, Shopper Other)> LenaAndAsync(string other, params string[] rows)
    {
        var (lena, colleague) = (await SignedInAsync(Cast.Lena), await SignedInAsync(other));
        var cart = await lena.Props.CartAsync(rows);
        await lena.Props.ShareAsync(cart, other);
        await Task.WhenAll(lena.OpenAsync(cart), colleague.OpenAsync(cart));
        return (lena, colleague);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var shopper in _people) await shopper.Context.CloseAsync();
        Assert.Empty(_people.SelectMany(shopper => shopper.Faults));
    }
}
