namespace B2BCart.Blazor.Catalog;

/// <summary>Finds products in one generation of the catalog; looks at a bounded number of them, so that no text is slow.</summary>
public sealed class CatalogSearch(CatalogSession session, long generation, Vocabulary vocabulary)
{
    private readonly long _pair = generation & 1;

    /// <summary>Candidates in order of rank, and the plan that found them.</summary>
    public (List<Candidate> Found, string? ReadAs) Find(string text, string? category, IReadOnlyDictionary<string, string[]> attributes)
    {
        var words = SearchWords.Of(text);
        if (text.Length > 0 && words.Count == 0) return ([], null);
        var plan = SearchPlan.Of([.. words.Select(word => Meant(word, isGenerous: false))], category, attributes);
        var found = Ask(plan);
        if (found.Count == 0 && words.Count > 0)
        {
            plan = SearchPlan.Of([.. words.Select(word => Meant(word, isGenerous: true))], category, attributes);
            found = Ask(plan);
        }

        var ranked = ByNumber(text).Concat(found).DistinctBy(one => one.Id)
            .Where(one => one.IsIn(category) && one.Has(attributes))
            .Select(one => one with { Score = SearchRank.Of(one, text, plan.Words) })
            .OrderByDescending(one => one.Score).ThenBy(one => one.Id)
            .ToList();
        return (ranked, ranked.Count > 0 ? plan.ReadAs : null);
    }

    private MeantWord Meant(string word, bool isGenerous)
    {
        var isKnown = vocabulary.HasWordThatBeginsWith(word);
        if (isKnown && !isGenerous) return new(word, [word], false);
        if (!isKnown && word.Length >= 3 && Pieces(word, 1).Count > 0) return new(word, [word], true);
        var near = vocabulary.Near(word);
        return new(word, isKnown ? [word, .. near] : near.Count > 0 ? near : [word], false);
    }

    private List<Candidate> ByNumber(string text)
    {
        if (text.Length < 2 || text.Length > Core.Catalog.Sku.Longest) return [];
        var folded = ProductRows.Folded(text);
        var begun = session.Read(
            $"SELECT {Candidate.Columns} FROM products p WHERE p.Generation = @generation AND p.Folded >= @from AND p.Folded < @to AND p.Blocked = 0 LIMIT 50",
            Candidate.Read, ("@generation", generation), ("@from", folded), ("@to", folded + "\U0010FFFF"));
        return text.Any(char.IsDigit) && text.Length >= 3 ? [.. begun, .. Pieces(text, 100)] : begun;
    }

    private List<Candidate> Pieces(string piece, int most) => session.Read(
        $"SELECT {Candidate.Columns} FROM product_pieces_{_pair} JOIN products p ON p.Id = product_pieces_{_pair}.rowid WHERE product_pieces_{_pair} MATCH @piece LIMIT @most",
        Candidate.Read, ("@piece", SearchPlan.Quoted(piece)), ("@most", most));

    private List<Candidate> Ask(SearchPlan plan)
    {
        var most = SearchAnswer.MostCounted + 1;
        if (plan.Match.Length == 0 && plan.Pieces.Count == 0)
        {
            return session.Read($"SELECT {Candidate.Columns} FROM products p WHERE p.Generation = @generation AND p.Blocked = 0 LIMIT @most", Candidate.Read, ("@generation", generation), ("@most", most));
        }

        var (table, match) = plan.Match.Length > 0 ? ("product_words_", plan.Match) : ("product_pieces_", SearchPlan.Quoted(plan.Pieces[0]));
        var pieces = string.Join(" AND ", plan.Pieces.Select(SearchPlan.Quoted));
        var also = plan.Match.Length > 0 && plan.Pieces.Count > 0 ? $"AND p.Id IN (SELECT rowid FROM product_pieces_{_pair} WHERE product_pieces_{_pair} MATCH @pieces)" : "";
        return session.Read(
            $"SELECT {Candidate.Columns} FROM {table}{_pair} JOIN products p ON p.Id = {table}{_pair}.rowid WHERE {table}{_pair} MATCH @match {also} LIMIT @most",
            Candidate.Read, [("@match", also.Length == 0 && plan.Match.Length == 0 ? pieces : match), ("@most", most), .. also.Length > 0 ? new (string, object)[] { ("@pieces", pieces) } : []]);
    }
}
