namespace B2BCart.Blazor.Carts;

/// <summary>The words of carts: their overview, their page and what they refuse.</summary>
public sealed class CartsWords;
