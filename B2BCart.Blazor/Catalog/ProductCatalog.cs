using System.Text.Json;
using B2BCart.Blazor.Carts;
using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.Catalog;

/// <summary>Reads the catalog that holds. Every answer is of one moment, also while an import runs.</summary>
public sealed class ProductCatalog(CatalogSessions sessions, CatalogMemory memory) : IOffers
{
    private const string ByNumber =
        $"SELECT {ProductRows.Columns} FROM products p WHERE p.Generation = (SELECT Generation FROM catalog_pointer) AND p.Sku IN (SELECT value FROM json_each(@skus))";

    private const string Spelled =
        "SELECT p.Sku FROM products p WHERE p.Generation = (SELECT Generation FROM catalog_pointer) AND p.Folded = @folded ORDER BY p.Sku";

    private const string CalledBySupplier =
        "SELECT p.Sku FROM products p WHERE p.Generation = (SELECT Generation FROM catalog_pointer) AND p.SupplierPart = @part ORDER BY p.Sku LIMIT 20";

    private static readonly Dictionary<string, string[]> NoAttributes = [];

    /// <summary>The offers of these exact SKUs, blocked ones too; a SKU that is not in the catalog is not in the answer.</summary>
    public Task<IReadOnlyDictionary<Sku, Offer>> OffersAsync(IReadOnlyCollection<Sku> skus, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using var session = sessions.Rent();
        var offers = session.Read(ByNumber, ProductRows.Offer, ("@skus", JsonSerializer.Serialize(skus.Select(sku => sku.Value))));
        var freight = SupplierTerms.Of(session, offers);
        return Task.FromResult<IReadOnlyDictionary<Sku, Offer>>(offers.ToDictionary(offer => offer.Sku, offer => offer with { Freight = freight.GetValueOrDefault((offer.Supplier, offer.Price.Currency)) }));
    }

    /// <summary>The SKUs that are this text when upper and lower case are the same; where there is none, those whose supplier numbers them so (20 at most).</summary>
    public Task<IReadOnlyList<Sku>> NumberedAsync(string text, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using var session = sessions.Rent();
        var own = session.Read(Spelled, row => Sku.Of(row.GetString(0)), ("@folded", ProductRows.Folded(text.Trim())));
        return Task.FromResult<IReadOnlyList<Sku>>(own.Count > 0 ? own : session.Read(CalledBySupplier, row => Sku.Of(row.GetString(0)), ("@part", text.Trim())));
    }

    /// <summary>Products by SKU, name, attribute and category, in any word order, while the last word is still typed, and with a typo. Blocked ones are not found.</summary>
    /// <param name="category">Only in this category and below it.</param>
    /// <param name="attributes">Only with one of these values for each of these attributes.</param>
    public Task<SearchAnswer> SearchAsync(
        string text, string? category = null, IReadOnlyDictionary<string, string[]>? attributes = null, int take = 50, int skip = 0, CancellationToken stop = default) =>
        Task.Run(() =>
        {
            using var session = sessions.Rent();
            var (found, readAs) = Find(session, text, category, attributes);
            var total = Math.Min(found.Count, SearchAnswer.MostCounted);
            var page = found.Take(total).Skip(skip).Take(take).Select(one => one.Id).ToList();
            return new SearchAnswer(ProductPages.Read(session, page), total, found.Count > SearchAnswer.MostCounted, readAs);
        }, stop);

    /// <summary>All that the products page shows of one question, of one moment.</summary>
    public Task<Looked> LookAsync(ProductsAsk ask, int take, CancellationToken stop = default) => Task.Run(() =>
    {
        using var session = sessions.Rent();
        var (inCategory, readAs) = Find(session, ask.Text, ask.Category, null);
        var found = ask.Chosen.IsEmpty ? inCategory : Find(session, ask.Text, ask.Category, ask.Attributes).Found;
        var categories = ask.Text.Length == 0
            ? memory.Of(session, session.Generation).Categories
            : CategoryTree.Of((ask.Category is null ? inCategory : Find(session, ask.Text, null, null).Found).CountBy(one => one.Category).Select(one => (one.Key, one.Value)));
        var answer = new SearchAnswer(
            ProductPages.Read(session, [.. found.Take(Math.Min(take, SearchAnswer.MostCounted)).Select(one => one.Id)]), Math.Min(found.Count, SearchAnswer.MostCounted), found.Count > SearchAnswer.MostCounted, readAs);
        return new Looked(answer, categories, Facets.Of(inCategory, ask.Attributes));
    }, stop);

    /// <summary>A product with up to three substitutes; nothing when there is no such SKU.</summary>
    public Task<ProductSheet?> SheetAsync(Sku sku, CancellationToken stop = default) => Task.Run(() =>
    {
        using var session = sessions.Rent();
        return ProductPages.Sheet(session, session.Snapshot(), sku);
    }, stop);

    private (List<Candidate> Found, string? ReadAs) Find(CatalogSession session, string text, string? category, IReadOnlyDictionary<string, string[]>? attributes)
    {
        var generation = session.Snapshot();
        return new CatalogSearch(session, generation, memory.Of(session, generation).Vocabulary).Find(text.Trim(), string.IsNullOrEmpty(category) ? null : category, attributes ?? NoAttributes);
    }
}
