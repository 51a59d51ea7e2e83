namespace B2BCart.Blazor.Ordering;

/// <summary>Text for a cell that no spreadsheet takes for a formula. CsvHelper's own guard misses NUL, line breaks and the full-width signs.</summary>
public static class CsvText
{
    private const char Guard = '\'';

    /// <summary>How a formula begins, also in full width, and what spreadsheets skip before one.</summary>
    private const string Begins = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>A dangerous text gets an apostrophe before it; every other stays as it is.</summary>
    public static string Of(string? text) =>
        string.IsNullOrEmpty(text) ? "" : Begins.Contains(text[0], StringComparison.Ordinal) || text.AsSpan().TrimStart() is [var first, ..] && Begins.Contains(first, StringComparison.Ordinal) ? Guard + text : text;
}
