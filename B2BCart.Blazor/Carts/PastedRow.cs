using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>One row of what somebody typed or pasted: "SKU quantity", parted by a tab, semicolon, comma or space. Without a number it is one.</summary>
/// <param name="Number">From 1, as pasted.</param>
public sealed record PastedRow(int Number, string Sku, string Quantity)
{
    private static readonly char[] Marks = ['\t', ';', ','];

    public static IReadOnlyList<PastedRow> Read(string text) =>
        [.. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((row, at) => Of(at + 1, row))];

    /// <summary>The number as a person of this culture writes it.</summary>
    public Result<Quantity> Amount(CultureInfo culture) =>
        decimal.TryParse(Quantity, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, culture, out var amount)
            ? new Quantity(amount)
            : new NotAQuantity(Quantity);

    private static PastedRow Of(int number, string row)
    {
        var cut = row.LastIndexOfAny(Marks);
        if (cut < 0) cut = row.LastIndexOf(' ') is > 0 and var space && char.IsAsciiDigit(row[^1]) && row[(space + 1)..].All(IsOfNumber) ? space : -1;
        return cut < 0 ? new(number, row, "1") : new(number, row[..cut].Trim().Trim(Marks), row[(cut + 1)..].Trim() is { Length: > 0 } quantity ? quantity : "1");
    }

    private static bool IsOfNumber(char mark) => char.IsAsciiDigit(mark) || mark is '.' or ',' or '-' or '\'';
}

public sealed record NotAQuantity(string Text) : Refusal;
