namespace B2BCart.Core.People;

/// <summary>What somebody is in their company. It follows from what they have and is never given by itself; nothing follows from it.</summary>
public enum CompanyRole
{
    /// <summary>May submit.</summary>
    Requester = 1,

    /// <summary>May order.</summary>
    Buyer = 2,

    /// <summary>Has an approval limit.</summary>
    Approver = 3,

    /// <summary>A budget is theirs.</summary>
    BudgetOwner = 4,

    Admin = 5,
    Auditor = 6,
}

public static class CompanyRoles
{
    public static IEnumerable<CompanyRole> Of(Rights rights, bool hasLimit, bool ownsBudget)
    {
        if (rights.HasFlag(Rights.MaySubmit)) yield return CompanyRole.Requester;
        if (rights.HasFlag(Rights.MayOrder)) yield return CompanyRole.Buyer;
        if (hasLimit) yield return CompanyRole.Approver;
        if (ownsBudget) yield return CompanyRole.BudgetOwner;
        if (rights.HasFlag(Rights.Admin)) yield return CompanyRole.Admin;
        if (rights.HasFlag(Rights.Auditor)) yield return CompanyRole.Auditor;
    }
}
