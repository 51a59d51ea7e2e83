using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests.Storage;

/// <summary>People and products of the store's and the live tests. Amounts are odd enough to be found in any text that should not hold them.</summary>
internal sealed class Shop : IOffers
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public static CompanyId Company { get; } = new(Guid("c0"));
    public static UnitId Lab { get; } = new(Guid("d0"));
    public static Person Ann { get; } = new(new(Guid("a1")), Company, [Lab], SeesPrices: true);
    public static Person Bob { get; } = new(new(Guid("a2")), Company, [Lab], SeesPrices: true);
    public static Person Olek { get; } = new(new(Guid("a3")), Company, [Lab], SeesPrices: false);
    public static Person Stranger { get; } = new(new(Guid("a4")), new(Guid("c1")), [], SeesPrices: true);

    public static string NameOf(PersonId person) => person == Ann.Id ? "Ann" : person == Bob.Id ? "Bob" : person == Olek.Id ? "Olek" : "Somebody";

    public static Offer Bolts { get; } = OfferOf("BOLT-8", 7.654321m);
    public static Offer Nuts { get; } = OfferOf("nut-8", 1.23457m);

    /// <summary>Sending costs 17.65 EUR and is free from 500.31 EUR on.</summary>
    public static Offer Tips { get; } = OfferOf("TIP-8", 5.876543m) with { Supplier = "Labora", Freight = new(new(17_65, Currency.Of("EUR")), new(500_31, Currency.Of("EUR"))) };

    public static CommandId NewCommand() => new(System.Guid.CreateVersion7());

    public static CartId NewCart() => new(System.Guid.CreateVersion7());

    public static Guid Guid(string tail) => System.Guid.Parse("0193a000-0000-7000-8000-" + tail.PadLeft(12, '0'), CultureInfo.InvariantCulture);

    public Task<IReadOnlyDictionary<Sku, Offer>> OffersAsync(IReadOnlyCollection<Sku> skus, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<Sku, Offer>>(new[] { Bolts, Nuts, Tips }.Where(offer => skus.Contains(offer.Sku)).ToDictionary(offer => offer.Sku));

    private static Offer OfferOf(string sku, decimal amount) => new(
        Sku.Of(sku), sku + " of steel", "Fasteners", "Screw & Sons", UnitOfMeasure.Piece,
        new(Currency.Of("EUR"), 1, [new(new(1), amount), new(new(1_000), amount - 0.5m)], "List 2026", 3),
        Minimum: new(1), Step: new(1), Pack: 1, new(new Quantity(50), 4, StockPolicy.BackOrder));
}
