using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Rows "product, quantity" as they come from a spreadsheet, a mail or a hand: parted like those of a file, or by a space before the number.</summary>
public static class PastedText
{
    public static Result<List<PastedRow>> Read(string text, CultureInfo culture)
    {
        var delimiter = text.Contains('\t', StringComparison.Ordinal) ? '\t' : text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return Table.Csv(text, delimiter, most: int.MaxValue).IsRefused(out var no, out var table) ? no : Grid.Rows([.. table.Select(cells => Parted(cells, delimiter))], culture);
    }

    /// <summary>A row that the delimiter does not part; commas may belong to a number or to a name.</summary>
    private static string[] Parted(string[] cells, char delimiter)
    {
        if (cells.Length > 1 && (delimiter != ',' || cells.Any(cell => cell.Contains(',', StringComparison.Ordinal)))) return cells;

        var row = string.Join(',', cells).Trim();
        if (row.LastIndexOf(' ') is > 0 and var space && char.IsAsciiDigit(row[^1]) && row[(space + 1)..].All(IsOfNumber) && IsOneProduct(row[..space])) return [row[..space].TrimEnd(',', ';', ' '), row[(space + 1)..]];
        return cells.Length > 1 ? cells : row.Split(row.Contains(';', StringComparison.Ordinal) ? ';' : ',');
    }

    /// <summary>"BOLT, M8" before a number is; "BOLT, a note," is more.</summary>
    private static bool IsOneProduct(string text) => !text.EndsWith(',') || !text[..^1].Contains(',', StringComparison.Ordinal);

    private static bool IsOfNumber(char mark) => char.IsAsciiDigit(mark) || mark is '.' or ',' or '-' or '\'';
}
