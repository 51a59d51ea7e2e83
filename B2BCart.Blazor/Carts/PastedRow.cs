using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>One row of what somebody typed, pasted or sent as a file.</summary>
/// <param name="Number">From 1, blank rows not counted.</param>
public sealed record PastedRow(int Number, string Sku, string Quantity)
{
    /// <summary>The number as a person of this culture writes it.</summary>
    public Result<Quantity> Amount(CultureInfo culture) =>
        IsWellGrouped(culture.NumberFormat) && decimal.TryParse(Quantity, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, culture, out var amount)
            ? new Quantity(amount)
            : new NotAQuantity(Quantity);

    /// <summary>What parts thousands stands between thousands: "12,5" in English is asked about, not read as 125.</summary>
    private bool IsWellGrouped(NumberFormatInfo format) =>
        Quantity.Split(format.NumberDecimalSeparator)[0].TrimStart('-', '+').Split(format.NumberGroupSeparator) is [var first, .. var groups]
        && (groups.Length == 0 || (first.Length is >= 1 and <= 3 && groups.All(group => group.Length == 3)));
}

public sealed record NotAQuantity(string Text) : Refusal;
