using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Carts;
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
}

/// <summary>A product that a row could mean.</summary>
public sealed record Meant(Sku Sku, string Name);

/// <param name="Number">In what was pasted or in the file.</param>
/// <param name="Chosen">The product that goes in; nothing while none is chosen.</param>
/// <param name="Amount">Nothing where what was typed is no number.</param>
public sealed record PreviewRow(int Number, string Text, string Typed, RowFit Fit, ImmutableArray<Meant> Choices, Sku? Chosen, Quantity? Amount)
{
    /// <summary>Why it would not go in.</summary>
    public Refusal? Refused { get; init; }

    public NewLine? Line => Chosen is { } sku && Amount is { } quantity ? new(sku, quantity, LineDetails.None) : null;

    public bool GoesIn => Line is not null && Refused is null;

    /// <summary>With this as its quantity, as a person of the current culture writes it.</summary>
    public PreviewRow Typing(string quantity) =>
        new PastedRow(Number, Text, quantity.Trim()).Amount(CultureInfo.CurrentCulture).IsRefused(out var no, out var amount)
            ? this with { Typed = quantity.Trim(), Amount = null, Refused = no }
            : this with { Typed = quantity.Trim(), Amount = amount, Refused = null };
}

/// <summary>What was read, before anything is added; or why nothing was read.</summary>
public sealed record OrderPreview(string? Refused, ImmutableArray<PreviewRow> Rows)
{
    /// <summary>What was pasted, to be corrected; nothing of a file.</summary>
    public string? Text { get; init; }

    public static OrderPreview No(string sentence) => new(sentence, []);
}
