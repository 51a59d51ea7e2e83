using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>A unit by its code of UN/ECE Recommendation 20 (packages: Recommendation 21, with X before it), with the decimals that a quantity in it may have.</summary>
public readonly record struct UnitOfMeasure
{
    private static readonly Dictionary<string, int> Known = new(StringComparer.Ordinal)
    {
        ["C62"] = 0, ["H87"] = 0, ["PR"] = 0, ["SET"] = 0, ["DZN"] = 0, ["RM"] = 0,
        ["XBX"] = 0, ["XBO"] = 0, ["XRO"] = 0, ["XPK"] = 0, ["XCT"] = 0, ["XCA"] = 0, ["XJC"] = 0, ["XBG"] = 0, ["XTU"] = 0, ["XRK"] = 0, ["XPX"] = 0,
        ["MTR"] = 2, ["MTK"] = 2, ["LTR"] = 2, ["KGM"] = 3,
    };

    private UnitOfMeasure(string code, int decimals) => (Code, Decimals) = (code, decimals);

    public string Code { get; }

    public int Decimals { get; }

    public static IReadOnlyCollection<string> Codes => Known.Keys;

    public static UnitOfMeasure Piece { get; } = new("H87", 0);

    public static Result<UnitOfMeasure> Parse(string code) =>
        code is not null && Known.TryGetValue(code, out var decimals) ? new UnitOfMeasure(code, decimals) : new NotAUnitOfMeasure(code ?? "");

    /// <summary>For codes that were parsed before; anything else is a bug and throws.</summary>
    public static UnitOfMeasure Of(string code) =>
        Parse(code).IsRefused(out _, out var unit) ? throw new ArgumentException($"'{code}' is no known unit.", nameof(code)) : unit;

    public override string ToString() => Code;
}

public sealed record NotAUnitOfMeasure(string Text) : Refusal;
