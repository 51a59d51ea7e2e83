using System.Globalization;
using System.Text;

namespace B2BCart.Blazor.Catalog;

/// <summary>Takes text apart as the full-text tables do: runs of letters and digits, in lower case, without accents.</summary>
public static class SearchWords
{
    /// <summary>Words beyond this one are not looked at.</summary>
    public const int Most = 10;

    private const int LongestText = 200;

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Plain(text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            if (IsOfAWord(category)) word.Append(Rune.ToLowerInvariant(rune).ToString());
            else Take(words, word);
        }

        Take(words, word);
        return words;
    }

    private static string Plain(string text)
    {
        var plain = text.Length <= LongestText ? text : text[..LongestText];
        return string.Concat(plain.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormD);
    }

    private static void Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0 && words.Count < Most) words.Add(word.ToString());
        word.Clear();
    }

    private static bool IsOfAWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;
}
