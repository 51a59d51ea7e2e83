namespace B2BCart.Blazor.Catalog;

/// <summary>How well a product fits what was typed: its number first, then its name, then all else.</summary>
public static class SearchRank
{
    public static double Of(Candidate product, string text, IReadOnlyList<MeantWord> words)
    {
        var score = OfNumber(product.Sku, text);
        if (words.Count == 0) return score;
        var name = SearchWords.Of(product.Name);
        var sku = SearchWords.Of(product.Sku);
        var category = SearchWords.Of(product.Category);
        foreach (var word in words) score += Best(word, name, 12) + Best(word, sku, 9) + Best(word, category, 4);
        return score - name.Count * 0.05;
    }

    private static double OfNumber(string sku, string text) =>
        text.Length == 0 ? 0
        : sku == text ? 2_000
        : string.Equals(sku, text, StringComparison.OrdinalIgnoreCase) ? 1_500
        : sku.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 500
        : text.Length >= 3 && sku.Contains(text, StringComparison.OrdinalIgnoreCase) ? 200
        : 0;

    /// <summary>A whole word counts more than its beginning, an early word a little more than a late one, a correction less.</summary>
    private static double Best(MeantWord word, List<string> field, double weight)
    {
        var best = 0d;
        for (var place = 0; place < field.Count; place++)
        {
            var fit = word.Terms.Max(term => field[place] == term ? 1d : field[place].StartsWith(term, StringComparison.Ordinal) ? 0.6 : 0);
            best = Math.Max(best, fit * weight * (1 - place * 0.03));
        }

        return word.IsCorrected ? best * 0.8 : best;
    }
}
