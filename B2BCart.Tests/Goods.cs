using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests;

/// <summary>What can be bought in the specs.</summary>
internal static class Goods
{
    private static readonly Currency Euro = Currency.Of("EUR");

    /// <summary>3.17 EUR per 1,000 pieces.</summary>
    public static Offer Bolts { get; } = Of("BOLTS", "H87", 1, 1, 1_000, [(1, 3.17m)]);

    /// <summary>By tens, from 100 and from 500 cheaper.</summary>
    public static Offer Gloves { get; } = Of("GLOVES", "PR", 10, 10, 1, [(10, 1.20m), (100, 1.00m), (500, 0.85m)]);

    /// <summary>By half metres.</summary>
    public static Offer Cable { get; } = Of("CABLE", "MTR", 0.5m, 0.5m, 1, [(0.5m, 0.89m)]);

    /// <summary>40 in stock, and no more is sold.</summary>
    public static Offer Paper { get; } = Of("PAPER", "XPK", 1, 1, 1, [(1, 4.99m)]) with { Availability = new(new(40), 9, StockPolicy.Refuse) };

    public static Offer Acid { get; } = Of("ACID", "LTR", 1, 1, 1, [(1, 12m)]) with { IsBlocked = true };

    /// <summary>Priced in dollars.</summary>
    public static Offer Laser { get; } = Of("LASER", "H87", 1, 1, 1, [(1, 999m)]) with { Price = new(Currency.Of("USD"), 1, [new(new(1), 999m)], "us", 1) };

    /// <summary>400 EUR each.</summary>
    public static Offer Desk { get; } = Of("DESK", "H87", 1, 1, 1, [(1, 400m)]);

    /// <summary>10 EUR each.</summary>
    public static Offer Lamp { get; } = Of("LAMP", "H87", 1, 1, 1, [(1, 10m)]);

    /// <summary>5,000 EUR each.</summary>
    public static Offer Press { get; } = Of("PRESS", "H87", 1, 1, 1, [(1, 5_000m)]);

    /// <summary>3 EUR each; sending costs 14.90 EUR and is free from 30 EUR on.</summary>
    public static Offer Tips { get; } = Of("TIPS", "H87", 1, 1, 1, [(1, 3m)]) with { Supplier = "Labora", Freight = Sent(14_90, 30_00) };

    /// <summary>4 EUR each, of the same supplier on other terms.</summary>
    public static Offer Tubes { get; } = Of("TUBES", "H87", 1, 1, 1, [(1, 4m)]) with { Supplier = "Labora", Freight = Sent(9_90, 50_00) };

    /// <summary>The dearest thing a catalog may hold.</summary>
    public static Offer Platinum { get; } = Of("PLATINUM", "H87", 1, 1, 1, [(1, 999_999_999m)]);

    public static ImmutableDictionary<Sku, Offer> All { get; } =
        new[] { Bolts, Gloves, Cable, Paper, Acid, Laser, Desk, Lamp, Press, Tips, Tubes, Platinum }.ToImmutableDictionary(offer => offer.Sku);

    public static Sku Unheard { get; } = Sku.Of("UNHEARD-OF");

    public static LineId Line(this Offer offer, int number = 1) =>
        LineId.Of(new(new Guid(offer.Sku.Value.PadRight(16)[..16].Select(letter => (byte)letter).ToArray())), number);

    private static FreightTerms Sent(long cost, long freeFrom) => new(new(cost, Euro), new(freeFrom, Euro));

    private static Offer Of(string sku, string unit, decimal minimum, decimal step, int per, (decimal From, decimal Amount)[] prices) =>
        new(Sku.Of(sku), sku, "All", "Us", UnitOfMeasure.Of(unit),
            new(Euro, per, [.. prices.Select(price => new PriceStep(new(price.From), price.Amount))], "list", 1),
            new(minimum), new(step), 1, Availability.Unknown);
}
