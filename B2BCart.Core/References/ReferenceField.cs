using System.Collections.Immutable;

namespace B2BCart.Core.References;

/// <summary>What may stand in a field.</summary>
public enum ReferenceKind
{
    Text,

    /// <summary>One of the choices that this person may use.</summary>
    Choice,
}

/// <summary>A field of delivery and references, as one person may fill it.</summary>
/// <param name="Key">Its stable name: <see cref="ReferenceKeys"/>, or a company's own.</param>
/// <param name="Choices">The values that this person may choose, for <see cref="ReferenceKind.Choice"/>.</param>
/// <param name="Longest">In characters, for <see cref="ReferenceKind.Text"/>.</param>
/// <param name="IsRequired">Has to be filled before the cart can be submitted.</param>
public sealed record ReferenceField(string Key, ReferenceKind Kind, ImmutableArray<string> Choices, int Longest, bool IsRequired)
{
    /// <summary>What stands in it in a new cart of this person.</summary>
    public string? First { get; init; }
}

/// <summary>The fields that every company has.</summary>
public static class ReferenceKeys
{
    public const string ShipTo = "ship-to";
    public const string Contact = "contact";
    public const string PoNumber = "po-number";
    public const string CostCentre = "cost-centre";
}
