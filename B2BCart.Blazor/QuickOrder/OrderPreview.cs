using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.QuickOrder;

/// <summary>What one row means.</summary>
public enum RowFit
{
    /// <summary>One product.</summary>
    Matched,

    /// <summary>Several products: one has to be chosen.</summary>
    Ambiguous,

    /// <summary>No product; perhaps one of those that are suggested.</summary>
    Unknown,

    /// <summary>No number.</summary>
    NotANumber,
}

/// <summary>A product that a row could mean.</summary>
public sealed record Meant(Sku Sku, string Name);

/// <param name="Number">In what was pasted or in the file.</param>
/// <param name="Chosen">The product that goes in; nothing while none is chosen.</param>
public sealed record PreviewRow(int Number, string Text, string Typed, RowFit Fit, ImmutableArray<Meant> Choices, Sku? Chosen, Quantity? Amount)
{
    /// <summary>Why it would not go in.</summary>
    public Refusal? Refused { get; init; }

    public NewLine? Line => Chosen is { } sku && Amount is { } quantity ? new(sku, quantity, LineDetails.None) : null;

    public bool GoesIn => Line is not null && Refused is null;
}

/// <summary>What was read, before anything is added; or why nothing was read.</summary>
public sealed record OrderPreview(string? Refused, ImmutableArray<PreviewRow> Rows)
{
    public int GoIn => Rows.Count(row => row.GoesIn);

    public static OrderPreview No(string sentence) => new(sentence, []);
}
