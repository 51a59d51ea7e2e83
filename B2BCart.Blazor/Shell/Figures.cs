using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Shell;

/// <summary>Writes figures as the reader's culture does.</summary>
public static class Figures
{
    /// <summary>Without the currency, which stands in the head of the column.</summary>
    public static string Write(Money money) => money.Amount.ToString($"N{money.Currency.Decimals}", CultureInfo.CurrentCulture);

    /// <summary>For a sentence: an amount alone could be taken for a date.</summary>
    public static string WithCurrency(Money money) => $"{Write(money)} {money.Currency.Code}";

    /// <summary>A difference, in a column: "+158.00", "−96.50".</summary>
    public static string WithSign(Money money) => $"{(money.Minor < 0 ? '−' : '+')}{Write(money.Minor < 0 ? Money.Zero(money.Currency) - money : money)}";

    /// <summary>A limit in a sentence: "1,000 EUR", and its cents only where it has some.</summary>
    public static string Limit(Money money) => $"{money.Amount.ToString(money.Amount == decimal.Truncate(money.Amount) ? "N0" : $"N{money.Currency.Decimals}", CultureInfo.CurrentCulture)} {money.Currency.Code}";

    public static string Write(Quantity quantity) => quantity.Value.ToString("#,##0.###", CultureInfo.CurrentCulture);

    public static string Invariant(Quantity quantity) => quantity.Value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>At least the decimals of the currency, at most the six that a price may have.</summary>
    public static string Write(decimal amount, Currency currency) =>
        amount.ToString($"#,##0.{new string('0', currency.Decimals)}{new string('#', 6 - currency.Decimals)}", CultureInfo.CurrentCulture);
}
