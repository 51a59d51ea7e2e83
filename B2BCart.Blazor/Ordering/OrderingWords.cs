namespace B2BCart.Blazor.Ordering;

/// <summary>The words of this room.</summary>
public sealed class OrderingWords;
