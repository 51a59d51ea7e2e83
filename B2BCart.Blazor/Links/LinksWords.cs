namespace B2BCart.Blazor.Links;

/// <summary>The words of links, and of the pages that they open.</summary>
public sealed class LinksWords;
