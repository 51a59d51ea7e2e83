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

/// <summary>A category with the products in it and below it.</summary>
/// <param name="Path">From the top, "Safety/Gloves".</param>
/// <param name="Name">The last part of the path.</param>
/// <param name="Depth">0 at the top.</param>
public sealed record CategoryCount(string Path, string Name, int Depth, int Count);

public sealed record Facet(string Attribute, IReadOnlyList<FacetValue> Values);

public sealed record FacetValue(string Value, int Count);

/// <summary>A product with others that could stand in for it.</summary>
public sealed record ProductSheet(Product Product, IReadOnlyList<Product> Substitutes);
