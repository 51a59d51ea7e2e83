using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>The cells of one row of a catalog file, trimmed; a column that the file does not have is empty.</summary>
/// <param name="CommaIsDecimal">Whether "12,50" is a number: in a file whose columns are not divided by commas.</param>
public sealed record CatalogCells(IReadOnlyDictionary<CatalogColumn, string> Cells, bool CommaIsDecimal = false)
{
    /// <summary>Money amounts and prices have at most this many decimals.</summary>
    public const int PriceDecimals = 6;

    public string this[CatalogColumn column] => Cells.TryGetValue(column, out var text) ? text.Trim() : "";

    public bool IsEmpty(CatalogColumn column) => this[column].Length == 0;

    /// <summary>The cell as one line of text of at most <paramref name="most"/> characters.</summary>
    public Result<string> Line(CatalogColumn column, int most)
    {
        var text = string.Concat(this[column].Select(letter => char.IsControl(letter) ? ' ' : letter));
        return text.Length <= most ? text : new CellTooLong(column, text.Length, most);
    }

    /// <summary>The cell as a number in a range; <paramref name="absent"/> when it is empty.</summary>
    public Result<decimal> Number(CatalogColumn column, decimal absent, decimal least, decimal most)
    {
        if (IsEmpty(column)) return absent;
        if (!IsNumber(this[column], out var number)) return new CellNotANumber(column, Shown(this[column]));
        return number >= least && number <= most ? number : new CellOutOfRange(column, Shown(this[column]), least, most);
    }

    public Result<int> Whole(CatalogColumn column, int absent, int least, int most)
    {
        if (Number(column, absent, least, most).IsRefused(out var no, out var number)) return no;
        return decimal.Truncate(number) == number ? (int)number : new CellNotWhole(column, Shown(this[column]));
    }

    /// <summary>A quantity above zero that the unit can express.</summary>
    public Result<Quantity> Amount(CatalogColumn column, UnitOfMeasure unit)
    {
        if (Number(column, 1m, 0m, Quantity.Most.Value).IsRefused(out var no, out var number)) return no;
        if (number <= 0) return new CellNotAboveZero(column, Shown(this[column]));
        return decimal.Round(number, unit.Decimals) == number ? new Quantity(number) : new CellFinerThanUnit(column, Shown(this[column]), unit, unit.Decimals);
    }

    public bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(Pointed(text), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>What of a cell a refusal repeats: enough to find it, never a megabyte.</summary>
    public static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private string Pointed(string text) => CommaIsDecimal && !text.Contains('.', StringComparison.Ordinal) ? text.Replace(',', '.') : text;
}
