using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>A product on its way into a cart: what is there already, and what adding a quantity would make of it.</summary>
/// <param name="Line">The line that would take it.</param>
/// <param name="InCart">How much of it is in the cart, in all its lines.</param>
/// <param name="Text">What stands in the quantity field.</param>
public sealed record Adding(Offer Offer, Line? Line, Quantity InCart, string Text)
{
    /// <param name="typed">What the person typed, if they did.</param>
    public static Adding Of(Offer offer, Cart cart, string? typed)
    {
        var line = cart.LineToMergeInto(offer, LineDetails.None);
        var inCart = new Quantity(cart.Present.Where(one => one.Offer.IsSameProduct(offer)).Sum(one => one.Quantity.Value));
        return new(offer, line, inCart, typed ?? Figures.Write(line is null ? offer.Minimum : offer.Step));
    }

    public bool IsInCart => InCart.Value > 0;

    /// <summary>The number as a person of this culture writes it.</summary>
    public Result<Quantity> Amount => new PastedRow(1, Offer.Sku.Value, Text.Trim()).Amount(CultureInfo.CurrentCulture);

    /// <summary>"Add", or what becomes of the line that is there: "Add, 40 becomes 50".</summary>
    public string Says(IStringLocalizer<CatalogWords> words) =>
        Line is null || Amount.IsRefused(out _, out var more) || !IsAllowed(more)
            ? words["Products.Add"]
            : string.Format(CultureInfo.CurrentCulture, words["Products.AddBecomes"], Figures.Write(Line.Quantity), Figures.Write(Line.Quantity + more));

    /// <summary>What it costs, where this person sees prices: "10 more make 50, all at 7.20. That is 44.00 EUR more."</summary>
    public string? Costs(IStringLocalizer<CatalogWords> words)
    {
        var price = (Line?.Offer ?? Offer).Price;
        if (price.IsHidden || Amount.IsRefused(out _, out var more) || !IsAllowed(more)) return null;

        var all = InCart + more;
        var amount = price.At(all).Amount;
        var difference = price.Total(all, amount) - (IsInCart ? price.Total(InCart, price.At(InCart).Amount) : Money.Zero(price.Currency));
        var key = !IsInCart ? "Products.Costs" : difference.Minor < 0 ? "Products.CostsLess" : "Products.CostsMore";
        return string.Format(
            CultureInfo.CurrentCulture, words[key], Figures.Write(more), Figures.Write(all), Figures.Write(amount, price.Currency), Figures.WithCurrency(difference.Minor < 0 ? Money.Zero(price.Currency) - difference : difference));
    }

    /// <summary>Quantities near what was refused that may be added instead.</summary>
    public IReadOnlyList<Quantity> Instead(Refusal no)
    {
        if (Amount.IsRefused(out _, out var typed)) return [];
        Quantity[] ends = no switch
        {
            QuantityOffStep off => [off.Below - off.Asked, off.Above - off.Asked],
            QuantityBelowMinimum low => [low.Minimum - low.Asked],
            QuantityTooFine => [Reachable(typed) - typed, Reachable(typed) + Offer.Step - typed],
            MoreThanStock more => [Reachable(more.Stock - more.Asked + typed) - typed],
            QuantityAbsurd most when most.Asked > most.Most => [Reachable(most.Most - most.Asked + typed) - typed],
            _ => [],
        };
        return [.. ends.Select(by => typed + by).Where(IsAllowed)];
    }

    private bool IsAllowed(Quantity more) => more.Value > 0 && more <= Quantity.Most && !(Line?.Offer ?? Offer).Allows((Line?.Quantity ?? default) + more).IsRefused(out _) && InCart + more <= Offer.Price.Most;

    /// <summary>The largest quantity up to <paramref name="most"/> that fits the step.</summary>
    private Quantity Reachable(Quantity most) => new(decimal.Floor(most.Value / Offer.Step.Value) * Offer.Step.Value);
}
