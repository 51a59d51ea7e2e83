namespace B2BCart.Blazor.Approvals;

/// <summary>Who runs the company and edits its rules.</summary>
public static class Admins
{
    /// <summary>The name of the policy, written here only.</summary>
    public const string Policy = "Admins";
}
