using System.Globalization;
using B2BCart.Blazor.Carts;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Which cells of a table are products and which quantities: by the names in its head, else the first cell and the first number behind it.</summary>
internal static class Grid
{
    private static readonly string[] Products = ["sku", "article", "article number", "artikel", "artikelnummer", "artikel-nr.", "part number", "supplier part number", "teilenummer", "number", "nummer", "product", "produkt", "item", "name", "bezeichnung"];

    private static readonly string[] Quantities = ["quantity", "qty", "amount", "count", "pieces", "menge", "anzahl", "stück"];

    /// <summary>So many rows may stand above the head: a title, an address.</summary>
    private const int MostAbove = 10;

    public static List<PastedRow> Rows(List<string[]> table, CultureInfo culture)
    {
        if (table.Count == 0) return [];
        var head = HeadOf(table);
        var (product, quantity) = head < 0 ? (-1, -1) : (Find(table[head], Products), Find(table[head], Quantities));
        var begin = head + 1;
        return [.. table.Skip(begin).Select((row, at) => Row(at + begin + 1, row, Math.Max(product, 0), quantity, culture)).Where(row => row.Sku.Length > 0)];
    }

    /// <summary>The first row if it names one of the two; further down only a row that names both.</summary>
    private static int HeadOf(List<string[]> table) =>
        Find(table[0], Products) >= 0 || Find(table[0], Quantities) >= 0 ? 0 : table.Take(MostAbove + 1).ToList().FindIndex(row => Find(row, Products) >= 0 && Find(row, Quantities) >= 0);

    private static PastedRow Row(int number, string[] row, int product, int quantity, CultureInfo culture)
    {
        var text = Cell(row, product);
        var much = quantity >= 0 ? Cell(row, quantity) : row.Skip(product + 1).Select(cell => cell.Trim()).FirstOrDefault(cell => !new PastedRow(number, text, cell).Amount(culture).IsRefused(out _, out _)) ?? row.Skip(product + 1).FirstOrDefault(cell => cell.StartsWith('=')) ?? Cell(row, product + 1);
        return new(number, text, much.Length == 0 ? "1" : much);
    }

    private static string Cell(string[] row, int at) => at < row.Length ? row[at].Trim() : "";

    private static int Find(string[] row, string[] names) => Array.FindIndex(row, cell => names.Contains(cell.Trim().ToLowerInvariant()));
}
