namespace B2BCart.Blazor.Catalog;

public static class Facets
{
    private const int MostAttributes = 5;
    private const int MostValues = 12;

    /// <summary>The attributes that most of the found have, in at least two and not too many values; values that are common first.</summary>
    public static IReadOnlyList<Facet> Of(IReadOnlyList<Candidate> found)
    {
        var counts = found.SelectMany(one => ProductRows.Attributes(one.Attributes)).CountBy(one => one)
            .GroupBy(count => count.Key.Name, StringComparer.Ordinal);
        return [.. counts.Where(attribute => attribute.Count() > 1)
            .OrderByDescending(attribute => attribute.Sum(value => value.Value) / Math.Max(1d, attribute.Count() / (double)MostValues))
            .ThenBy(attribute => attribute.Key, StringComparer.Ordinal)
            .Take(MostAttributes)
            .Select(attribute => new Facet(attribute.Key, [.. attribute
                .OrderByDescending(value => value.Value).ThenBy(value => value.Key.Value, StringComparer.Ordinal)
                .Take(MostValues).Select(value => new FacetValue(value.Key.Value, value.Value))]))];
    }
}
