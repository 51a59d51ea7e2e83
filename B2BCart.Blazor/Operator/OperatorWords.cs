namespace B2BCart.Blazor.Operator;

/// <summary>The words of the seller's pages, and of support.</summary>
public sealed class OperatorWords;
