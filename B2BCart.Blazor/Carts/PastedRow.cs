using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>One row of what somebody typed or pasted: "SKU quantity", parted by a tab, semicolon, comma or space. Without a number it is one.</summary>
/// <param name="Number">From 1, as pasted.</param>
public sealed record PastedRow(int Number, string Sku, string Quantity)
{
    private static readonly char[] Marks = ['\t', ';'];

    public static IReadOnlyList<PastedRow> Read(string text) =>
        [.. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((row, at) => Of(at + 1, row))];

    /// <summary>The number as a person of this culture writes it.</summary>
    public Result<Quantity> Amount(CultureInfo culture) =>
        IsWellGrouped(culture.NumberFormat) && decimal.TryParse(Quantity, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, culture, out var amount)
            ? new Quantity(amount)
            : new NotAQuantity(Quantity);

    /// <summary>At the last tab or semicolon; else before a number at the end; else at the last comma, which may belong to a number.</summary>
    private static PastedRow Of(int number, string row)
    {
        var cut = row.LastIndexOfAny(Marks);
        if (cut < 0) cut = row.LastIndexOf(' ') is > 0 and var space && char.IsAsciiDigit(row[^1]) && row[(space + 1)..].All(IsOfNumber) ? space : row.LastIndexOf(',');
        return cut < 0 ? new(number, row, "1") : new(number, row[..cut].Trim().TrimEnd(',', ';'), row[(cut + 1)..].Trim() is { Length: > 0 } quantity ? quantity : "1");
    }

    /// <summary>What parts thousands stands between thousands: "12,5" in English is asked about, not read as 125.</summary>
    private bool IsWellGrouped(NumberFormatInfo format) =>
        Quantity.Split(format.NumberDecimalSeparator)[0].TrimStart('-', '+').Split(format.NumberGroupSeparator) is [var first, .. var groups]
        && (groups.Length == 0 || (first.Length is >= 1 and <= 3 && groups.All(group => group.Length == 3)));

    private static bool IsOfNumber(char mark) => char.IsAsciiDigit(mark) || mark is '.' or ',' or '-' or '\'';
}

public sealed record NotAQuantity(string Text) : Refusal;
