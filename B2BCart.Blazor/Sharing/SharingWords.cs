namespace B2BCart.Blazor.Sharing;

/// <summary>The words of this room.</summary>
public sealed class SharingWords;
