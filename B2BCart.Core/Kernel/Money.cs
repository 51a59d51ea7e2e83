namespace B2BCart.Core.Kernel;

/// <summary>An amount in minor units (cents) of one currency. Adding two currencies is a bug and throws; so is leaving the range of a long.</summary>
public readonly record struct Money(long Minor, Currency Currency)
{
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The most that one line may come to: the sum of a full cart of them still fits.</summary>
    public static Money Most(Currency currency) => new(1_000_000_000_000_000, currency);

    /// <summary>Rounds to the minor unit, half away from zero.</summary>
    public static Money Round(decimal amount, Currency currency) =>
        new(checked((long)Math.Round(amount * Scale(currency), 0, MidpointRounding.AwayFromZero)), currency);

    /// <summary>The amount in major units: 12.34 for 1234 cents.</summary>
    public decimal Amount => Minor / Scale(Currency);

    public static Money operator +(Money left, Money right) => new(checked(left.Minor + right.Same(left).Minor), left.Currency);

    public static Money operator -(Money left, Money right) => new(checked(left.Minor - right.Same(left).Minor), left.Currency);

    public static Money Add(Money left, Money right) => left + right;

    public static Money Subtract(Money left, Money right) => left - right;

    private Money Same(Money other) =>
        Currency == other.Currency ? this : throw new InvalidOperationException($"{Currency} and {other.Currency} do not add.");

    private static decimal Scale(Currency currency) => currency.Decimals switch { 0 => 1m, 2 => 100m, _ => 1000m };
}
