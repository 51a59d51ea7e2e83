using System.Collections.Frozen;

namespace B2BCart.Core.Kernel;

/// <summary>A currency by its ISO 4217 code, with the number of decimals of its minor unit.</summary>
public readonly record struct Currency
{
    private static readonly string[] WithoutMinorUnit =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly string[] WithThreeDecimals = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary>The other currencies of countries in ISO 4217, list one: those with two decimals.</summary>
    private static readonly string[] WithTwoDecimals =
    [
        "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CNY", "COP", "CRC", "CUP", "CVE", "CZK",
        "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD",
        "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK", "PHP",
        "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH",
        "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "XCG", "YER", "ZAR", "ZMW", "ZWG",
    ];

    private static readonly FrozenSet<string> Known = [.. WithTwoDecimals, .. WithoutMinorUnit, .. WithThreeDecimals];

    private Currency(string code, int decimals) => (Code, Decimals) = (code, decimals);

    public string Code { get; }

    /// <summary>The exponent of ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.</summary>
    public int Decimals { get; }

    /// <summary>Three capital letters, else it is no currency code. Also a code that is no longer in use, so that what was stored with it can be read.</summary>
    public static Result<Currency> Parse(string code) =>
        code is { Length: 3 } && code.All(char.IsAsciiLetterUpper)
            ? new Currency(code, WithoutMinorUnit.Contains(code) ? 0 : WithThreeDecimals.Contains(code) ? 3 : 2)
            : new NotACurrency(code);

    /// <summary>As a person types it: a code that ISO 4217 gives a country today, in any case of letters.</summary>
    public static Result<Currency> Read(string? typed) => (typed ?? "").Trim().ToUpperInvariant() is var code && Known.Contains(code) ? Parse(code) : new NotACurrency((typed ?? "").Trim());

    /// <summary>For codes that the program itself wrote; anything else is a bug and throws.</summary>
    public static Currency Of(string code) =>
        Parse(code).IsRefused(out _, out var currency) ? throw new ArgumentException($"'{code}' is no ISO 4217 code.", nameof(code)) : currency;

    public override string ToString() => Code;
}

public sealed record NotACurrency(string Text) : Refusal;
