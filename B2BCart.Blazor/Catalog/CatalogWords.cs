namespace B2BCart.Blazor.Catalog;

/// <summary>The words of the catalog, and of what it refuses.</summary>
public sealed class CatalogWords;
