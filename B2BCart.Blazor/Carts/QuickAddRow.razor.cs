using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>Searches while one types. What is typed belongs to the script, which also sends it.</summary>
public sealed partial class QuickAddRow(ProductCatalog catalog) : Still
{
    private const int MostHits = 8;

    private IReadOnlyList<Product> _hits = [];
    private string? _found;
    private string? _none;
    private int _asked;

    [Parameter, EditorRequired]
    public required Cart Cart { get; set; }

    [Parameter, EditorRequired]
    public required bool MayAdd { get; set; }

    [Parameter]
    public bool SeesPrices { get; set; }

    /// <summary>What whoever adds something should know before.</summary>
    [Parameter]
    public string? Before { get; set; }

    /// <summary>Looks at a list or a file first.</summary>
    [Parameter, EditorRequired]
    public required EventCallback Order { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    /// <summary>What the hits say of the cart counts only while there are hits.</summary>
    protected override object Shows => (Cart.Id, _hits.Count > 0 ? Cart : null, MayAdd, SeesPrices, Before, _hits, _found, _none);

    private Line? InCart(Sku sku) => Cart.Present.FirstOrDefault(line => line.Offer.Sku == sku);

    private async Task SearchAsync(ChangeEventArgs typed)
    {
        var (text, asked) = (typed.Value?.ToString()?.Trim() ?? "", ++_asked);
        var hits = text.Length == 0 ? [] : (await catalog.SearchAsync(text, take: MostHits)).Hits;
        if (asked == _asked) (_hits, _found, _none) = (hits, text, text.Length > 0 && hits.Count == 0 ? text : null);
    }
}
