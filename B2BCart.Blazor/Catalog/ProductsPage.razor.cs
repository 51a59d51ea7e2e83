using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace B2BCart.Blazor.Catalog;

/// <summary>The products page: finds, opens, and adds to the cart beside it, which is live. The one living component; what it draws takes parameters and calls back.</summary>
public sealed partial class ProductsPage(
    ProductCatalog catalog, CartDesk desk, CartsToAddTo carts, LastCart last, AuthenticationStateProvider authentication, PeopleBook people, PageClock clock, Wording wording,
    IStringLocalizer<CatalogWords> words, IStringLocalizer<CartsWords> cartWords, IJSRuntime script) : ComponentBase, IAsyncDisposable
{
    private const int Page = 50;

    private ProductsAsk _ask = ProductsAsk.Of(null, null, null, null, null);
    private string? _kept;
    private string _text = "";
    private (string Text, int Number) _find = ("", 0);
    private int _asked;
    private int _take = Page;
    private Looked? _looked;
    private ProductSheet? _sheet;
    private Person? _me;
    private ImmutableArray<ListedCart> _carts = [];
    private CartBeside? _beside;
    private string? _ended;
    private string _announced = "";
    private bool _showsFilters;
    private bool _isAdded;
    private bool _isDisposed;
    private DotNetObjectReference<ProductsPage>? _self;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery]
    public string? Category { get; set; }

    [SupplyParameterFromQuery(Name = "f")]
    public string[]? Chosen { get; set; }

    [SupplyParameterFromQuery(Name = "sku")]
    public string? Open { get; set; }

    [SupplyParameterFromQuery(Name = "cart")]
    public string? To { get; set; }

    /// <summary>The reader's time zone and the cart they were in last, found out while the page is drawn on the server for the first time.</summary>
    [PersistentState]
    public string? Zone { get; set; }

    [PersistentState]
    public Guid? Last { get; set; }

    private IStringLocalizer<CatalogWords> Words => words;

    private bool SeesPrices => _me is { SeesPrices: true };

    protected override async Task OnInitializedAsync()
    {
        (Zone, Last) = (Zone ?? clock.ZoneOfRequest(), Last ?? last.OfRequest());
        _me = await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User);
    }

    /// <summary>The address was changed by somebody else than this page: a link, or back.</summary>
    protected override async Task OnParametersSetAsync()
    {
        var asked = ProductsAsk.Of(Text, Category, Chosen, Open, To);
        if (_me is not { } me || asked.Url == _kept) return;

        (_kept, _take, _showsFilters) = (asked.Url, Page, false);
        if (_beside is null || asked.Cart != _ask.Cart) await SitAsync(me, asked.Cart);
        if (asked.Text != _text.Trim()) _find = (_text = asked.Text, _find.Number + 1);
        await ShowAsync(asked);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isDisposed) return;
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await script.TellAsync("b2bcartProducts.attach", _self);
            _beside?.Beat(isIdle: false);
        }

        if (!_isAdded) return;
        _isAdded = false;
        await script.TellAsync("b2bcartProducts.added");
    }

    private async Task ShowAsync(ProductsAsk ask)
    {
        var asked = ++_asked;
        var looked = await catalog.LookAsync(ask, _take);
        var open = ask.Open ?? (looked.Answer.Hits is [var best, ..] ? best.Offer.Sku.Value : null);
        var sheet = open is null || Sku.Parse(open).IsRefused(out _, out var sku) ? null : await catalog.SheetAsync(sku);
        if (asked != _asked) return;
        (_ask, _looked, _sheet) = (ask, looked.SeenBy(SeesPrices), sheet?.SeenBy(SeesPrices));
    }

    /// <summary>Shows something else and writes it into the address: as a new step that one can go back from, or in place of the last.</summary>
    private async Task GoAsync(ProductsAsk ask, bool isStep)
    {
        (_kept, _take) = (ask.Url, ask.IsSameSearch(_ask) ? _take : Page);
        await ShowAsync(ask);
        if (_kept == ask.Url) await script.TellAsync(isStep ? "history.pushState" : "history.replaceState", null, "", ask.Url);
    }

    private Task TypeAsync(string text) => GoAsync(_ask with { Text = (_text = text).Trim(), Open = null }, isStep: false);

    private Task GoFreshAsync(ProductsAsk ask) => GoAsync(ask, isStep: true);

    private Task OpenAsync(Sku sku) => GoAsync(_ask with { Open = sku.Value }, isStep: _ask.Open is null);

    private Task CloseAsync() => GoAsync(_ask with { Open = null }, isStep: false);

    private Task MoreAsync()
    {
        _take += Page;
        return ShowAsync(_ask);
    }

    private async Task ChooseAsync(CartId cart)
    {
        await SitAsync(_me!, cart);
        await script.TellAsync("b2bcartProducts.remember", cart.Value);
        await GoAsync(_ask with { Cart = cart }, isStep: false);
    }

    private async Task SitAsync(Person me, CartId? asked)
    {
        CartId? before = Last is { } id ? new(id) : null;
        _carts = await carts.ReadAsync(me, new[] { asked, before }.OfType<CartId>());
        if (CartsToAddTo.Default(_carts, asked, before) is not { } chosen || chosen.Id == _beside?.Cart.Id) return;

        if (_beside is not null) await _beside.DisposeAsync();
        _beside = null;
        var taken = RendererInfo.IsInteractive ? await desk.SitDownAsync(chosen.Id, () => _ = InvokeAsync(LookAsync)) : await desk.LookAsync(chosen.Id);
        if (!taken.IsRefused(out _, out var seat)) _beside = new(seat, wording, cart => ReaderOf(seat, cart));
    }

    private Reader ReaderOf(Seat seat, Cart cart) => new(seat.Company, cart, clock.Zone(Zone), clock.Now);

    private async Task LookAsync()
    {
        if (_isDisposed || _beside is not { } beside) return;
        if (beside.IsEnded)
        {
            _ended = string.Format(CultureInfo.CurrentCulture, words["Products.Ended"], beside.Cart.Name);
            await beside.DisposeAsync();
            _beside = null;
            if (_me is { } me) await SitAsync(me, null);
        }
        else if (beside.Look() is { } said)
        {
            _announced = said;
        }

        StateHasChanged();
    }

    private async Task AddAsync(Field field, Offer offer, Quantity? instead = null)
    {
        if (_beside is not { } beside) return;
        await beside.AddAsync(field, offer, instead);
        _isAdded = beside.Added is not null;
        _announced = beside.Added is { } added ? string.Format(CultureInfo.CurrentCulture, words["Products.AddedOf"], Figures.Write(added.Quantity), added.Name) : "";
    }

    private async Task UndoAsync()
    {
        if (_beside is { } beside) await beside.UndoAsync();
    }

    /// <summary>The script says that somebody is still here.</summary>
    [JSInvokable]
    public void Here(bool isIdle) => _beside?.Beat(isIdle);

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _self?.Dispose();
        if (_beside is not null) await _beside.DisposeAsync();
    }
}
