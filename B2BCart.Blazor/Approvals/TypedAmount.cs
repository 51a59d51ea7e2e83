using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Approvals;

/// <summary>An amount as a person of a culture writes it: "1,000.00" in English, "1.000,00" in German.</summary>
public static class TypedAmount
{
    private const decimal Most = 1_000_000_000_000;

    /// <summary>What parts thousands has to stand between thousands: "1,5" in English is asked about, not read as 15.</summary>
    public static Result<Money> Read(string? typed, Currency currency, CultureInfo culture)
    {
        var text = string.Concat((typed ?? "").Where(mark => !char.IsWhiteSpace(mark)));
        if (text.EndsWith(currency.Code, StringComparison.OrdinalIgnoreCase)) text = text[..^3];
        if (!IsWellGrouped(text, culture.NumberFormat)
            || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, culture, out var amount)
            || Math.Abs(amount) > Most) return new NotAnAmount(typed ?? "");

        if (decimal.Round(amount, currency.Decimals) != amount) return new AmountTooFine(currency.Decimals);

        return Money.Round(amount, currency);
    }

    private static bool IsWellGrouped(string text, NumberFormatInfo format)
    {
        var groups = text.Split(format.NumberDecimalSeparator)[0].TrimStart('-', '+').Split(format.NumberGroupSeparator);
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}

public sealed record NotAnAmount(string Text) : Refusal;

public sealed record AmountTooFine(int Decimals) : Refusal;
