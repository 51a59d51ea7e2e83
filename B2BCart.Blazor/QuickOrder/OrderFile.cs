using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Rows "product, quantity" of a CSV or .xlsx file.</summary>
public static class OrderFile
{
    public const int MostRows = 2_000;

    public static Result<List<PastedRow>> Read(Stream file, CultureInfo culture)
    {
        if (Table.Read(file, MostRows).IsRefused(out var no, out var table)) return no;

        var rows = Grid.Rows(table, culture);
        return rows.Count > MostRows ? new FileTooLong(MostRows) : rows;
    }
}
