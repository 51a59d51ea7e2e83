using System.Numerics;

namespace B2BCart.Blazor.Catalog;

/// <summary>All words of the catalog in memory, to tell whether a word begins one of them and which are spelled nearly like it.</summary>
public sealed class Vocabulary
{
    private const int MostNear = 8;
    private readonly string[] _terms;
    private readonly ulong[] _letters;

    public Vocabulary(IEnumerable<string> terms)
    {
        _terms = [.. terms];
        Array.Sort(_terms, StringComparer.Ordinal);
        _letters = Array.ConvertAll(_terms, term => LettersOf(term));
    }

    public bool HasWordThatBeginsWith(string word)
    {
        var place = Array.BinarySearch(_terms, word, StringComparer.Ordinal);
        return place >= 0 || (~place < _terms.Length && _terms[~place].StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>The nearest words within one typo, two from eight letters on; the word may still be in typing.</summary>
    public IReadOnlyList<string> Near(string word)
    {
        if (word.Length is < 3 or > Typo.Longest) return [];
        var allowed = word.Length >= 8 ? 2 : 1;
        var letters = LettersOf(word);
        var near = new List<(string Term, int Distance)>();
        for (var place = 0; place < _terms.Length; place++)
        {
            if (BitOperations.PopCount(letters & ~_letters[place]) > allowed || _terms[place].Length < word.Length - allowed) continue;
            if (Distance(word, _terms[place], allowed) is var distance && distance <= allowed * 2 + 1) near.Add((_terms[place], distance));
        }

        if (near.Count == 0) return [];
        var least = near.Min(one => one.Distance);
        return [.. near.Where(one => one.Distance / 2 == least / 2).OrderBy(one => one.Distance).ThenBy(one => one.Term.Length).Take(MostNear).Select(one => one.Term)];
    }

    /// <summary>Twice the number of typos, and one more when only the beginning of the term is meant.</summary>
    private static int Distance(string word, string term, int allowed)
    {
        var whole = term.Length <= word.Length + allowed ? Typo.Between(word, term) * 2 : int.MaxValue;
        if (whole <= allowed * 2) return whole;
        var begun = Typo.ToBeginningOf(word, term.AsSpan(0, Math.Min(term.Length, word.Length + allowed)));
        return begun <= allowed ? begun * 2 + 1 : int.MaxValue;
    }

    /// <summary>A set of the letters of a word in 64 bits; a letter that is missing costs at least one typo.</summary>
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word) letters |= 1UL << (letter is >= 'a' and <= 'z' ? letter - 'a' : letter is >= '0' and <= '9' ? 26 + letter - '0' : 36 + letter % 28);
        return letters;
    }
}
