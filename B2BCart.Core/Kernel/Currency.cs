namespace B2BCart.Core.Kernel;

/// <summary>A currency by its ISO 4217 code, with the number of decimals of its minor unit.</summary>
public readonly record struct Currency
{
    private static readonly string[] WithoutMinorUnit =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly string[] WithThreeDecimals = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    private Currency(string code, int decimals) => (Code, Decimals) = (code, decimals);

    public string Code { get; }

    /// <summary>The exponent of ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.</summary>
    public int Decimals { get; }

    /// <summary>Three capital letters, else it is no currency code.</summary>
    public static Result<Currency> Parse(string code) =>
        code is { Length: 3 } && code.All(char.IsAsciiLetterUpper)
            ? new Currency(code, WithoutMinorUnit.Contains(code) ? 0 : WithThreeDecimals.Contains(code) ? 3 : 2)
            : new NotACurrency(code);

    /// <summary>For codes that the program itself wrote; anything else is a bug and throws.</summary>
    public static Currency Of(string code) =>
        Parse(code).IsRefused(out _, out var currency) ? throw new ArgumentException($"'{code}' is no ISO 4217 code.", nameof(code)) : currency;

    public override string ToString() => Code;
}

public sealed record NotACurrency(string Text) : Refusal;
