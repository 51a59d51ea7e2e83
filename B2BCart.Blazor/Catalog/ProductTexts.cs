using System.Globalization;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>How figures of an offer are written, in the reader's culture.</summary>
public static class ProductTexts
{
    /// <summary>A price with the decimals of its currency, and more where it has more.</summary>
    public static string Price(PriceLadder ladder, decimal amount) =>
        amount.ToString("#,0." + new string('0', ladder.Currency.Decimals) + new string('#', 6 - ladder.Currency.Decimals), CultureInfo.CurrentCulture);

    public static string Quantity(Quantity quantity) => quantity.Value.ToString("#,0.###", CultureInfo.CurrentCulture);

    /// <summary>What a price is for: "per 1,000", "box of 100", "pair".</summary>
    public static string PriceIsFor(IStringLocalizer words, Offer offer) =>
        offer.Price.Per > 1 ? words["Products.PerMany"].Value.Replace("{Per}", offer.Price.Per.ToString("#,0", CultureInfo.CurrentCulture), StringComparison.Ordinal)
        : offer.Pack > 1 ? words["Products.PackOf"].Value.Replace("{Unit}", Unit(words, offer.Unit, 1), StringComparison.Ordinal).Replace("{Pack}", offer.Pack.ToString("#,0", CultureInfo.CurrentCulture), StringComparison.Ordinal)
        : Unit(words, offer.Unit, 1);

    public static string Unit(IStringLocalizer words, UnitOfMeasure unit, decimal quantity) => words[$"Unit.{unit.Code}.{(quantity == 1 ? "one" : "many")}"].Value;
}
