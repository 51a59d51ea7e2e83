using System.Text.RegularExpressions;

namespace B2BCart.Blazor.Shell;

/// <summary>A sentence with named gaps: "{Person} added {Quantity}".</summary>
public static partial class Sentence
{
    /// <summary>Fills each gap by its name; a gap that nobody can fill stays visible, so that a test finds it.</summary>
    public static string Fill(string sentence, Func<string, string?> value) =>
        Gap().Replace(sentence, gap => value(gap.Groups[1].Value) ?? gap.Value);

    /// <summary>With a capital, for where it begins.</summary>
    public static string Begin(string words) => words.Length == 0 ? words : char.ToUpper(words[0], System.Globalization.CultureInfo.CurrentCulture) + words[1..];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Gap();
}
