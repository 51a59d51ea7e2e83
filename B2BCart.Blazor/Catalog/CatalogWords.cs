namespace B2BCart.Blazor.Catalog;

/// <summary>The texts of this room, in <c>CatalogWords.resx</c> and <c>CatalogWords.de.resx</c>.</summary>
public sealed class CatalogWords;
