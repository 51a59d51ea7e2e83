using System.Collections.Immutable;

namespace B2BCart.Core.Catalog;

/// <summary>One thing that is known about a product: "Material" is "Nitrile".</summary>
public readonly record struct AttributeValue(string Name, string Value);

/// <summary>A product of the catalog: how it is sold, and what is known about it, in the supplier's order.</summary>
public sealed record Product(Offer Offer, ImmutableArray<AttributeValue> Attributes)
{
    /// <summary>What its supplier calls it; two suppliers may use one number.</summary>
    public string? SupplierPart { get; init; }

    public string? this[string attribute] =>
        Attributes.FirstOrDefault(one => string.Equals(one.Name, attribute, StringComparison.OrdinalIgnoreCase)).Value;

    public Product SeenBy(bool prices) => this with { Offer = Offer.SeenBy(prices) };
}
