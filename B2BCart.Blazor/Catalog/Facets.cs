using System.Collections.Immutable;
using B2BCart.Core.Catalog;

namespace B2BCart.Blazor.Catalog;

public static class Facets
{
    private const int MostAttributes = 5;
    private const int MostValues = 12;

    /// <summary>The attributes that most of the found have, in at least two and not too many values; values that are common first.</summary>
    /// <param name="chosen">Each count is of what would be found with all the chosen of the other attributes.</param>
    public static IReadOnlyList<Facet> Of(IReadOnlyList<Candidate> found, IReadOnlyDictionary<string, string[]> chosen)
    {
        var products = found.Select(one => ProductRows.Attributes(one.Attributes)).ToList();
        var attributes = products.SelectMany(one => one).CountBy(one => one)
            .GroupBy(count => count.Key.Name, StringComparer.Ordinal)
            .Where(attribute => attribute.Count() > 1)
            .OrderByDescending(attribute => attribute.Sum(value => value.Value) / Math.Max(1d, attribute.Count() / (double)MostValues))
            .ThenBy(attribute => attribute.Key, StringComparer.Ordinal)
            .Take(MostAttributes);
        return [.. attributes.Select(attribute => new Facet(attribute.Key, Values(attribute.Key, attribute, products, chosen)))];
    }

    private static List<FacetValue> Values(string name, IEnumerable<KeyValuePair<AttributeValue, int>> counts, List<ImmutableArray<AttributeValue>> products, IReadOnlyDictionary<string, string[]> chosen)
    {
        var others = chosen.Where(one => one.Key != name).ToList();
        var left = others.Count == 0
            ? null
            : products.Where(product => others.All(other => product.Any(one => one.Name == other.Key && other.Value.Contains(one.Value)))).SelectMany(product => product).CountBy(one => one).ToDictionary();
        return [.. counts
            .OrderByDescending(value => value.Value).ThenBy(value => value.Key.Value, StringComparer.Ordinal)
            .Take(MostValues).Select(value => new FacetValue(value.Key.Value, left is null ? value.Value : left.GetValueOrDefault(value.Key)))];
    }
}
