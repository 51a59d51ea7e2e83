namespace B2BCart.Blazor.People;

/// <summary>Who reads what happened: the company's auditors; its log also the admins.</summary>
public static class Auditors
{
    /// <summary>The names of the policies, written here only.</summary>
    public const string Policy = "Auditors";

    public const string OfTheLog = "Readers of the log";
}
