using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>The seller's number of a product, exactly as the seller writes it: <c>15056BL</c> and <c>15056bl</c> are two.</summary>
public readonly record struct Sku
{
    /// <summary>The longest number that is taken, in characters.</summary>
    public const int Longest = 64;

    private Sku(string value) => Value = value;

    public string Value { get; }

    /// <summary>Trims; refuses empty text, more than <see cref="Longest"/> characters and control characters.</summary>
    public static Result<Sku> Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        return trimmed.Length is > 0 and <= Longest && !trimmed.Any(char.IsControl) ? new Sku(trimmed) : new NotASku(Short(trimmed));
    }

    /// <summary>For numbers that were parsed before; anything else is a bug and throws.</summary>
    public static Sku Of(string text) => Parse(text).IsRefused(out _, out var sku) ? throw new ArgumentException($"'{text}' is no SKU.", nameof(text)) : sku;

    public override string ToString() => Value;

    private static string Short(string text) => text.Length > Longest ? text[..Longest] : text;
}

public sealed record NotASku(string Text) : Refusal;
