using System.Globalization;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using CsvHelper;
using CsvHelper.Configuration;

namespace B2BCart.Blazor.Catalog;

/// <summary>A row of the file: a product, or what is wrong with it.</summary>
public readonly record struct FileRow(int Row, string Sku, Result<Product> Product);

/// <summary>A catalog file, read row by row; never more than one row of it is in memory.</summary>
public sealed class CatalogFile : IDisposable
{
    /// <summary>The longest cell, in characters.</summary>
    private const int LongestCell = 2 * CatalogText.LongestLine;

    private readonly CatalogText _text;
    private readonly CsvParser _rows;
    private readonly char _delimiter;
    private bool _isBroken;

    public CatalogFile(Stream file)
    {
        _text = new(file);
        _delimiter = CatalogHeader.DelimiterOf(_text.FirstLine());
        _rows = new CsvParser(_text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = _delimiter.ToString(),
            IgnoreBlankLines = false,
            MaxFieldSize = LongestCell,
            BadDataFound = _ => _isBroken = true,
        });
    }

    public IReadOnlyList<string> Ignored { get; private set; } = [];

    /// <summary>Why reading ended before the end of the file, if it did.</summary>
    public Refusal? Refusal { get; private set; }

    public IEnumerable<FileRow> Rows()
    {
        var names = Next() ? _rows.Record! : [];
        if (Refusal is not null) yield break;
        if (names.Length == 0)
        {
            Refusal = new FileEmpty();
            yield break;
        }

        if (CatalogHeader.Read(names).IsRefused(out var no, out var header))
        {
            Refusal = no;
            yield break;
        }

        Ignored = header.Ignored;
        while (Next())
        {
            if (_rows.Record is { } cells && !cells.All(string.IsNullOrWhiteSpace)) yield return Read(header, cells);
        }
    }

    public void Dispose()
    {
        _rows.Dispose();
        _text.Dispose();
    }

    private FileRow Read(CatalogHeader header, string[] row)
    {
        var sku = header.Places[CatalogColumn.Sku] is var place && place < row.Length ? CatalogCells.Shown(row[place].Trim()) : "";
        if (_isBroken) return new(_rows.Row, sku, new RowBroken(CatalogCells.Shown(_rows.RawRecord.Trim())));
        return header.Cells(row, commaIsDecimal: _delimiter != ',').IsRefused(out var no, out var cells)
            ? new(_rows.Row, sku, no)
            : new(_rows.Row, sku, CatalogRow.Read(cells));
    }

    private bool Next()
    {
        _isBroken = false;
        try
        {
            var isThere = _rows.Read();
            Refusal ??= _text.Refusal;
            return isThere && Refusal is null;
        }
        catch (MaxFieldSizeException)
        {
            Refusal = _text.Refusal ?? new QuoteNotClosed(_rows.Row);
            return false;
        }
    }
}
