using System.Globalization;
using B2BCart.Blazor.Carts;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Which cells of a table are products and which quantities: by the names in its first row, else the first cell and the first number behind it.</summary>
internal static class Grid
{
    private static readonly string[] Products = ["sku", "article", "article number", "artikel", "artikelnummer", "artikel-nr.", "part number", "supplier part number", "teilenummer", "number", "nummer", "product", "produkt", "item", "name", "bezeichnung"];

    private static readonly string[] Quantities = ["quantity", "qty", "amount", "count", "pieces", "menge", "anzahl", "stück"];

    public static List<PastedRow> Rows(List<string[]> table, CultureInfo culture)
    {
        if (table.Count == 0) return [];
        var (product, quantity) = (Find(table[0], Products), Find(table[0], Quantities));
        var begin = product < 0 && quantity < 0 ? 0 : 1;
        return [.. table.Skip(begin).Select((row, at) => Row(at + begin + 1, row, Math.Max(product, 0), quantity, culture)).Where(row => row.Sku.Length > 0)];
    }

    private static PastedRow Row(int number, string[] row, int product, int quantity, CultureInfo culture)
    {
        var text = Cell(row, product);
        var much = quantity >= 0 ? Cell(row, quantity) : row.Skip(product + 1).Select(cell => cell.Trim()).FirstOrDefault(cell => !new PastedRow(number, text, cell).Amount(culture).IsRefused(out _, out _)) ?? Cell(row, product + 1);
        return new(number, text, much.Length == 0 ? "1" : much);
    }

    private static string Cell(string[] row, int at) => at < row.Length ? row[at].Trim() : "";

    private static int Find(string[] row, string[] names) => Array.FindIndex(row, cell => names.Contains(cell.Trim().ToLowerInvariant()));
}
