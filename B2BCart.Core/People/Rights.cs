namespace B2BCart.Core.People;

/// <summary>What somebody may do in their company, each a right of its own. The numbers are stored.</summary>
[Flags]
public enum Rights
{
    None = 0,

    /// <summary>Without it no amount reaches this person by whatever way.</summary>
    SeesPrices = 1,

    /// <summary>May ask for approval of a cart that they edit.</summary>
    MaySubmit = 2,

    /// <summary>May place the order of an approved cart that is open to them.</summary>
    MayOrder = 4,

    /// <summary>Imports the catalog.</summary>
    RunsCatalog = 8,

    /// <summary>Runs people, units and rules. No authority to approve, and no way around those who have.</summary>
    Admin = 16,

    /// <summary>Reads every cart of the company from its first submit on, and what happened in the company. Changes nothing, and sees prices only with that right.</summary>
    Auditor = 32,
}

public static class EachRight
{
    public static IReadOnlyList<Rights> All { get; } = [Rights.SeesPrices, Rights.MaySubmit, Rights.MayOrder, Rights.RunsCatalog, Rights.Admin, Rights.Auditor];

    public static IEnumerable<Rights> In(Rights rights) => All.Where(right => rights.HasFlag(right));
}
