namespace B2BCart.Blazor.QuickOrder;

/// <summary>The words of this room.</summary>
public sealed class QuickOrderWords;
