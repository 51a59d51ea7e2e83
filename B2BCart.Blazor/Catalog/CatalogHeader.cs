using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>Which column of the file is which of the catalog's.</summary>
public sealed record CatalogHeader(IReadOnlyDictionary<CatalogColumn, int> Places, int Width, IReadOnlyList<string> Ignored)
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>The delimiter under which the first line names the most columns that the catalog knows.</summary>
    public static char DelimiterOf(string firstLine) =>
        Delimiters.MaxBy(delimiter => firstLine.Split(delimiter).Count(name => CatalogColumns.Named(name) is not null));

    public static Result<CatalogHeader> Read(string[] names)
    {
        var places = new Dictionary<CatalogColumn, int>();
        var ignored = new List<string>();
        for (var place = 0; place < names.Length; place++)
        {
            if (CatalogColumns.Named(names[place]) is not { } column) ignored.Add(CatalogCells.Shown(names[place]));
            else if (!places.TryGetValue(column, out var first) || IsItsOwn(names[place], column)) places[column] = place;
            else if (!IsItsOwn(names[first], column)) return new ColumnTwice(column, CatalogCells.Shown(names[first]), CatalogCells.Shown(names[place]));
        }

        foreach (var column in CatalogColumns.Required)
        {
            if (!places.ContainsKey(column)) return new ColumnMissing(column);
        }

        return new CatalogHeader(places, names.Length, ignored);
    }

    public Result<CatalogCells> Cells(string[] row, bool commaIsDecimal)
    {
        if (row.Skip(Width).Any(cell => cell.Length > 0)) return new RowTooWide(row.Length, Width);
        return new CatalogCells(
            Places.Where(place => place.Value < row.Length).ToDictionary(place => place.Key, place => row[place.Value]),
            commaIsDecimal);
    }

    private static bool IsItsOwn(string name, CatalogColumn column) => string.Equals(name.Trim(), column.ToString(), StringComparison.OrdinalIgnoreCase);
}
