using System.Globalization;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Kernel;
using CsvHelper;
using CsvHelper.Configuration;

namespace B2BCart.Blazor.Spreadsheets;

/// <summary>The cells of a CSV or .xlsx file, row by row, without empty rows; which of the two it is says the file, not its name.</summary>
public static class Table
{
    private static readonly char[] Delimiters = [';', '\t', ','];

    /// <param name="most">So many rows, and one with the names of the columns.</param>
    public static Result<List<string[]>> Read(Stream file, int most)
    {
        Span<byte> head = stackalloc byte[2];
        var isZip = file.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head is [(byte)'P', (byte)'K'];
        file.Position = 0;
        return isZip ? Workbook.Read(file, most) : Csv(file, most);
    }

    private static Result<List<string[]>> Csv(Stream file, int most)
    {
        using var bytes = new CatalogText(file);
        var all = bytes.ReadToEnd().TrimStart();
        if (bytes.Refusal is not null) return new FileNotReadable();

        var first = all.AsSpan(0, all.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : all.Length).ToString();
        return Csv(all, Delimiters.MaxBy(one => first.Count(letter => letter == one)), most);
    }

    /// <param name="most">So many rows, and one with the names of the columns.</param>
    public static Result<List<string[]>> Csv(string csv, char delimiter, int most)
    {
        using var text = new StringReader(csv);
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = $"{delimiter}", MaxFieldSize = 10_000, BadDataFound = null };
        try
        {
            using var rows = new CsvParser(text, settings);
            List<string[]> table = [];
            while (rows.Read())
            {
                if (rows.Record is not { } cells || cells.All(string.IsNullOrWhiteSpace)) continue;
                if (table.Count > most) return new FileTooLong(most);
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

public sealed record FileTooLong(int Most) : Refusal;

public sealed record FileTooLarge(int Megabytes) : Refusal;
