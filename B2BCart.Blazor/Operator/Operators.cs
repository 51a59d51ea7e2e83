namespace B2BCart.Blazor.Operator;

/// <summary>Who runs the catalog, the customers and the people of the seller.</summary>
public static class Operators
{
    /// <summary>The name of the policy, written here only.</summary>
    public const string Policy = "Operators";

    /// <summary>Those of them who open and change companies.</summary>
    public const string OfCompanies = "OperatorsOfCompanies";
}
