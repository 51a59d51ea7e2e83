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

    private static readonly FrozenDictionary<string, int> DecimalsOf =
        WithTwoDecimals.Select(code => (code, 2)).Concat(WithoutMinorUnit.Select(code => (code, 0))).Concat(WithThreeDecimals.Select(code => (code, 3))).ToFrozenDictionary(one => one.Item1, one => one.Item2);

    private Currency(string code, int decimals) => (Code, Decimals) = (code, decimals);

    public string Code { get; }

    /// <summary>The exponent of ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.</summary>
    public int Decimals { get; }

    /// <summary>Three capital letters that ISO 4217 gives a country, else it is no currency code.</summary>
    public static Result<Currency> Parse(string code) =>
        DecimalsOf.TryGetValue(code ?? "", out var decimals) ? new Currency(code!, decimals) : new NotACurrency(code ?? "");

    /// <summary>For codes that the program itself wrote; anything else is a bug and throws.</summary>
    public static Currency Of(string code) =>
        Parse(code).IsRefused(out _, out var currency) ? throw new ArgumentException($"'{code}' is no ISO 4217 code.", nameof(code)) : currency;

    public override string ToString() => Code;
}

public sealed record NotACurrency(string Text) : Refusal;
