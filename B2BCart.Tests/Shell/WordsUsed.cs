using System.Text.RegularExpressions;
using B2BCart.Tests.Architecture;

namespace B2BCart.Tests.Shell;

/// <summary>Finds the keys that pages and code ask words for: every text in the brackets behind a localizer.</summary>
internal static partial class WordsUsed
{
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path.Combine(Source.Root, "B2BCart.Blazor"), "*.razor", SearchOption.AllDirectories)
            .Concat(Source.Files("B2BCart.Blazor"))
            .Where(file => Asked().IsMatch(File.ReadAllText(file)));

    /// <summary>The keys, a gap in one standing for anything, and the rooms whose words are at hand.</summary>
    public static (IReadOnlyList<Regex> Keys, IReadOnlyList<string> Rooms) By(string file)
    {
        var text = File.ReadAllText(file);
        var partner = file.EndsWith(".razor", StringComparison.Ordinal) ? file + ".cs" : file.EndsWith(".razor.cs", StringComparison.Ordinal) ? file[..^3] : null;
        var at = text + (partner is not null && File.Exists(partner) ? File.ReadAllText(partner) : "");
        return (
            [.. Asked().Matches(text).SelectMany(asked => Literal().Matches(asked.Groups[1].Value)).Select(literal => new Regex($"^{Anything().Replace(Regex.Escape(literal.Groups[1].Value), ".+")}$"))],
            [.. Localizer().Matches(at).Select(one => one.Groups[1].Value).Distinct()]);
    }

    /// <summary>The keys of sentences whose gaps are filled: the first text of every Say.</summary>
    public static IEnumerable<Regex> SaidBy(string file) =>
        Said().Matches(File.ReadAllText(file)).SelectMany(said => Literal().Matches(said.Groups[1].Value)).Select(literal => new Regex($"^{Anything().Replace(Regex.Escape(literal.Groups[1].Value), ".+")}$"));

    /// <summary>Every text of the program that could be a key, a gap in it standing for anything. A text that begins with a gap is none: it would fit all.</summary>
    public static IReadOnlyList<Regex> Possible =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Source.Root, "B2BCart.Blazor"), "*.razor", SearchOption.AllDirectories).Concat(Source.Files("B2BCart.Blazor"))
            .SelectMany(file => Key().Matches(File.ReadAllText(file))).Select(key => key.Groups[1].Value).Distinct()
            .Select(key => new Regex($"^{Anything().Replace(Regex.Escape(key), ".+")}$")),
    ];

    [GeneratedRegex("""(?="([A-Za-z][\w.-]*(?:\{[^{}"]+\}[\w.-]*)*)")""")]
    private static partial Regex Key();

    [GeneratedRegex("""\b[Ss]ay\(((?:[^"(),]|"[^"]*"|\([^()]*\))+),""")]
    private static partial Regex Said();

    [GeneratedRegex("""\b(?:[Ww]ords|cartWords|shell|carts|catalog)\[((?:[^\[\]"]|"[^"]*")*)\]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""(?<![=!]= )"([^"]+)"(?! =>)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\\\{[^}]*\}")]
    private static partial Regex Anything();

    [GeneratedRegex(@"IStringLocalizer<(\w+)>")]
    private static partial Regex Localizer();
}
