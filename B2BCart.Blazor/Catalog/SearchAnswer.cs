using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.Catalog;

/// <summary>What a search found, best first.</summary>
/// <param name="Hits">The part that was asked for.</param>
/// <param name="Total">How many were found in all, counted up to <see cref="MostCounted"/>.</param>
/// <param name="IsMore">There are more than were counted.</param>
/// <param name="ReadAs">The words that were searched for instead, when a word was not in the catalog as typed.</param>
public sealed record SearchAnswer(IReadOnlyList<Product> Hits, int Total, bool IsMore, string? ReadAs)
{
    public const int MostCounted = 1_000;
}

/// <summary>A page of products with the ways to narrow it.</summary>
/// <param name="Categories">Of what was searched for, in all categories.</param>
public sealed record Looked(SearchAnswer Answer, IReadOnlyList<CategoryCount> Categories, IReadOnlyList<Facet> Facets)
{
    /// <summary>No amount leaves here for a person who sees none.</summary>
    public Looked SeenBy(bool prices) => prices ? this : this with { Answer = Answer with { Hits = [.. Answer.Hits.Select(hit => hit.SeenBy(prices))] } };
}

/// <summary>A category with the products in it and below it.</summary>
/// <param name="Path">From the top, "Safety/Gloves".</param>
/// <param name="Name">The last part of the path.</param>
/// <param name="Depth">0 at the top.</param>
public sealed record CategoryCount(string Path, string Name, int Depth, int Count);

public sealed record Facet(string Attribute, IReadOnlyList<FacetValue> Values);

public sealed record FacetValue(string Value, int Count);

/// <summary>A product with others that could stand in for it.</summary>
public sealed record ProductSheet(Product Product, IReadOnlyList<Product> Substitutes)
{
    public ProductSheet SeenBy(bool prices) => prices ? this : new(Product.SeenBy(prices), [.. Substitutes.Select(other => other.SeenBy(prices))]);
}
