namespace B2BCart.Blazor.Operator;

/// <summary>Who works for the seller.</summary>
public static class Operators
{
    /// <summary>The name of the policy, written here only.</summary>
    public const string Policy = "Operators";
}
