using System.Collections.Immutable;

namespace B2BCart.Blazor.Notifications;

/// <summary>What a letter says, before it is plain text or HTML.</summary>
/// <param name="Button">What the one button says; it opens the cart and decides nothing. Nobody who cannot open the cart gets one.</param>
public sealed record LetterText(string Subject, string? Button, ImmutableArray<LetterBlock> Blocks);

public abstract record LetterBlock;

public sealed record Says(string Text) : LetterBlock;

/// <summary>Somebody's own words.</summary>
public sealed record Quotes(string Text) : LetterBlock;

/// <summary>Facts with a label each: "Total: 9,987.96 EUR".</summary>
public sealed record Tells(ImmutableArray<LetterFact> Facts) : LetterBlock;

public sealed record LetterFact(string Label, string Says);

/// <summary>Short points under a title.</summary>
public sealed record Points(string Title, ImmutableArray<string> Texts) : LetterBlock;

/// <summary>Lines of the cart under a title.</summary>
/// <param name="Foot">What else belongs to them: how many are not listed, or their freight.</param>
public sealed record Lists(string Title, ImmutableArray<ListedLine> Lines, string? Foot) : LetterBlock;

/// <param name="Price">What one costs, where that is said.</param>
/// <param name="Total">Nothing where the reader sees no prices.</param>
public sealed record ListedLine(string What, string Sku, string Quantity, string? Price, string? Total);
