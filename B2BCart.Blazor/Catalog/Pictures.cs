namespace B2BCart.Blazor.Catalog;

/// <summary>The drawings in <c>wwwroot/pictures.svg</c>: one symbol a category.</summary>
public static class Pictures
{
    /// <summary>What a product gets whose category has no drawing of its own.</summary>
    public const string Unknown = "product";

    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "safety-gloves", "safety-eyes-and-face", "safety-clothing", "safety-first-aid-and-signs", "safety-hearing-and-breathing",
        "fasteners-screws-and-bolts", "fasteners-nuts-and-washers", "fasteners-anchors-and-rivets", "fasteners-wire-and-threaded-rod",
        "tools-hand-tools", "tools-power-tools", "tools-measuring", "tools-drilling-and-abrasives",
        "lab-consumables", "lab-glass-and-plastic", "lab-chemicals", "lab-equipment",
        "it-monitors-and-docking", "it-computers-and-input", "it-network-and-cables", "it-labels-and-scanning",
        "office-furniture", "office-boards-and-meeting", "office-paper-and-filing", "office-writing-and-desk",
        "cleaning-wipes-and-paper", "cleaning-agents", "cleaning-equipment-and-bins", "cleaning-hand-care",
        "packaging-boxes-and-bags", "packaging-tape-and-film", "packaging-cushioning", "packaging-pallets-and-shipping",
    };

    public static IEnumerable<string> All => [.. Drawn, Unknown];

    /// <summary>The id of the symbol for a category path such as "Safety/Gloves"; a category above draws its first part.</summary>
    public static string Of(string category)
    {
        var id = Slug(category);
        return Drawn.Contains(id) ? id : Drawn.FirstOrDefault(drawn => drawn.StartsWith(id + "-", StringComparison.Ordinal)) ?? Unknown;
    }

    private static string Slug(string category) =>
        string.Join('-', category.Split(['/', ' ', ',', '&'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
