namespace B2BCart.Blazor.Carts;

/// <summary>What just happened, with the way back where there is one.</summary>
public sealed record Toast(string Says, bool MayUndo);
