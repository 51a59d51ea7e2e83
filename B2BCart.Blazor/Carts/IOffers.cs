using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.Carts;

/// <summary>Where the facts of a decision get their offers from. A product that is missing in the answer is not in the catalog.</summary>
public interface IOffers
{
    Task<IReadOnlyDictionary<Sku, Offer>> OffersAsync(IReadOnlyCollection<Sku> skus, CancellationToken stop);
}
