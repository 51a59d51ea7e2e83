using System.Xml.Linq;
using B2BCart.Tests.Architecture;

namespace B2BCart.Tests.Shell;

/// <summary>The words of a room, as its two resource files hold them.</summary>
/// <param name="Name">Of the type that stands for them: CartsWords.</param>
/// <param name="Order">The keys as they stand in the English file.</param>
internal sealed record WordsFile(string Name, IReadOnlyDictionary<string, string> English, IReadOnlyDictionary<string, string> German, IReadOnlyList<string> Order)
{
    public static IReadOnlyList<WordsFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Source.Root, "B2BCart.Blazor"), "*.de.resx", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal) && !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .Select(file => (German: Read(file), English: Read(file.Replace(".de.resx", ".resx", StringComparison.Ordinal)), Name: Path.GetFileName(file).Split('.')[0]))
            .Select(file => new WordsFile(file.Name, Sorted(file.English), Sorted(file.German), [.. file.English.Select(word => word.Key)])),
    ];

    private static List<KeyValuePair<string, string>> Read(string file) =>
        [.. XDocument.Load(file).Root!.Elements("data").Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value))];

    private static Dictionary<string, string> Sorted(List<KeyValuePair<string, string>> words) => words.DistinctBy(word => word.Key).ToDictionary();
}
