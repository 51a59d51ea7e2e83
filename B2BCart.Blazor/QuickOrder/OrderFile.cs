using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Kernel;
using CsvHelper;
using CsvHelper.Configuration;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>Rows "product, quantity" of a CSV or .xlsx file; which of the two it is says the file, not its name.</summary>
public static class OrderFile
{
    public const int MostRows = 2_000;

    private static readonly char[] Delimiters = [';', '\t', ','];

    public static Result<List<PastedRow>> Read(Stream file, CultureInfo culture)
    {
        Span<byte> head = stackalloc byte[2];
        var isZip = file.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head is [(byte)'P', (byte)'K'];
        file.Position = 0;
        if ((isZip ? Workbook.Read(file) : Csv(file)).IsRefused(out var no, out var table)) return no;

        var rows = Grid.Rows(table, culture);
        return rows.Count > MostRows ? new OrderTooLong(MostRows) : rows;
    }

    private static Result<List<string[]>> Csv(Stream file)
    {
        using var bytes = new CatalogText(file);
        var all = bytes.ReadToEnd().TrimStart();
        if (bytes.Refusal is not null) return new FileNotReadable();

        using var text = new StringReader(all);
        var first = all.AsSpan(0, all.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : all.Length).ToString();
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = $"{Delimiters.MaxBy(one => first.Count(letter => letter == one))}", MaxFieldSize = 10_000, BadDataFound = null };
        try
        {
            using var rows = new CsvParser(text, settings);
            List<string[]> table = [];
            while (rows.Read())
            {
                if (rows.Record is not { } cells || cells.All(string.IsNullOrWhiteSpace)) continue;
                if (table.Count > MostRows) return new OrderTooLong(MostRows);
                table.Add(cells);
            }

            return table;
        }
        catch (CsvHelperException)
        {
            return new FileNotReadable();
        }
    }
}

public sealed record FileNotReadable : Refusal;

public sealed record CellsAreMerged : Refusal;

public sealed record OrderTooLong(int Most) : Refusal;

public sealed record OrderTooLarge(int Megabytes) : Refusal;
