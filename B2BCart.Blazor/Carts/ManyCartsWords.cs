namespace B2BCart.Blazor.Carts;

/// <summary>The words of what is done with whole carts.</summary>
public sealed class ManyCartsWords;
