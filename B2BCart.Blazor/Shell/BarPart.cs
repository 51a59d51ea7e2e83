namespace B2BCart.Blazor.Shell;

/// <summary>A segment of a bar: 0 to 100 per cent of its width, and what it means.</summary>
public sealed record BarPart(decimal Percent, string Kind);
