namespace B2BCart.Blazor.Catalog;

/// <summary>One word of the text with all that it may mean.</summary>
/// <param name="Terms">Words that count as it; each also as the beginning of a longer one unless it is a correction.</param>
/// <param name="IsPiece">It is looked for inside of SKUs.</param>
public sealed record MeantWord(string Typed, IReadOnlyList<string> Terms, bool IsPiece)
{
    public bool IsCorrected => !IsPiece && (Terms.Count != 1 || Terms[0] != Typed);
}

/// <summary>What to ask the full-text tables. All that a person typed stands in quotes: it cannot become syntax.</summary>
public sealed record SearchPlan(IReadOnlyList<MeantWord> Words, string Match, IReadOnlyList<string> Pieces)
{
    public string? ReadAs => Words.Any(word => word.IsCorrected) ? string.Join(' ', Words.Select(word => word.Terms[0])) : null;

    public static SearchPlan Of(IReadOnlyList<MeantWord> words, string? category, IReadOnlyDictionary<string, string[]> attributes)
    {
        var clauses = words.Where(word => !word.IsPiece).Select(word => "(" + string.Join(" OR ", word.Terms.Select(term => Quoted(term) + "*")) + ")").ToList();
        if (category is not null && Phrase(category) is { } path) clauses.Add("category : ^ " + path);
        foreach (var (name, values) in attributes)
        {
            var phrases = values.Select(value => Phrase(name + " " + value)).ToList();
            if (phrases.Count > 0 && !phrases.Contains(null)) clauses.Add("attributes : (" + string.Join(" OR ", phrases) + ")");
        }

        return new(words, string.Join(" AND ", clauses), [.. words.Where(word => word.IsPiece).Select(word => word.Typed)]);
    }

    public static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal) + "\"";

    private static string? Phrase(string text) => SearchWords.Of(text) is { Count: > 0 } words ? Quoted(string.Join(' ', words)) : null;
}
