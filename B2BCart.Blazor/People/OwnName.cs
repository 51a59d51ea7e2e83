using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.People;

/// <summary>Finds somebody's own name and address in what they wrote, and puts a mark in its place.</summary>
internal sealed class OwnName
{
    public const string Mark = "[…]";

    /// <summary>Of the catalog, or of what a decision was about: whoever is called like a supplier changes no price list.</summary>
    private static readonly HashSet<string> NotTheirs = ["type", "offer", "material"];

    private readonly Regex _names;

    public OwnName(string name, string email)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] known = [email, name, .. parts is [_, _, ..] ? new[] { parts[0], parts[^1] }.Where(part => part.Length > 2) : []];
        _names = new($@"(?<!\w)(?:{string.Join('|', known.Where(one => one.Length > 0).Select(Regex.Escape))})(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>The same JSON without the name; nothing when it is not in there.</summary>
    public byte[]? Without(byte[] body)
    {
        var root = JsonNode.Parse(body)!;
        return Strike(root) ? CartJson.Write(root) : null;
    }

    /// <summary>Everywhere, not only where it is found first.</summary>
    private bool Strike(JsonNode? node) => node switch
    {
        JsonObject all => all.ToList().Where(one => !NotTheirs.Contains(one.Key)).Aggregate(false, (found, one) => Strike(one.Value, said => all[one.Key] = said) || found),
        JsonArray all => Enumerable.Range(0, all.Count).Aggregate(false, (found, at) => Strike(all[at], said => all[at] = said) || found),
        _ => false,
    };

    private bool Strike(JsonNode? node, Action<string> set) => node is JsonValue value && value.TryGetValue<string>(out var text) ? Put(text, set) : Strike(node);

    private bool Put(string text, Action<string> set)
    {
        if (!_names.IsMatch(text)) return false;
        set(_names.Replace(text, Mark));
        return true;
    }
}
