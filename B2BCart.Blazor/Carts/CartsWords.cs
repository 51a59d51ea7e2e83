namespace B2BCart.Blazor.Carts;

/// <summary>The words of carts, of what happens in them, and of what is refused.</summary>
public sealed class CartsWords;
