namespace B2BCart.Blazor.Catalog;

/// <summary>How many letters were missed, doubled, mistaken or swapped (Damerau-Levenshtein, each place touched once).</summary>
public static class Typo
{
    /// <summary>Longer words are not compared.</summary>
    public const int Longest = 40;

    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        Span<int> last = stackalloc int[Longest + 4];
        Fill(typed, meant, last);
        return last[meant.Length];
    }

    /// <summary>The least distance to any beginning of a word.</summary>
    public static int ToBeginningOf(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        Span<int> last = stackalloc int[Longest + 4];
        Fill(typed, meant, last);
        var least = last[0];
        foreach (var distance in last[1..(meant.Length + 1)]) least = Math.Min(least, distance);
        return least;
    }

    /// <param name="row">Gets the distance of all of <paramref name="typed"/> to each beginning of <paramref name="meant"/>.</param>
    private static void Fill(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, Span<int> row)
    {
        Span<int> above = stackalloc int[Longest + 4];
        Span<int> twoAbove = stackalloc int[Longest + 4];
        for (var at = 0; at <= meant.Length; at++) row[at] = at;
        for (var line = 1; line <= typed.Length; line++)
        {
            above.CopyTo(twoAbove);
            row.CopyTo(above);
            row[0] = line;
            for (var at = 1; at <= meant.Length; at++)
            {
                var cost = typed[line - 1] == meant[at - 1] ? 0 : 1;
                row[at] = Math.Min(Math.Min(above[at], row[at - 1]) + 1, above[at - 1] + cost);
                if (line > 1 && at > 1 && typed[line - 1] == meant[at - 2] && typed[line - 2] == meant[at - 1]) row[at] = Math.Min(row[at], twoAbove[at - 2] + 1);
            }
        }
    }
}
