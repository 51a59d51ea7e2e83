namespace B2BCart.Bench.TwoCompanies;

/// <summary>Who comes to a cart, a page or an endpoint.</summary>
internal enum Role
{
    Anonymous,

    /// <summary>Has opened a link of the shared cart.</summary>
    LinkHolder,
    Owner,
    Editor,
    Contributor,
    Commenter,
    Viewer,

    /// <summary>Of the company, and without any role in the cart.</summary>
    NoRole,

    /// <summary>Decides what is submitted.</summary>
    Asked,

    /// <summary>Runs people, units and rules.</summary>
    Admin,

    /// <summary>A viewer who places orders, and runs the catalog.</summary>
    Buyer,

    /// <summary>An editor who sees no prices and may not submit.</summary>
    NoPrices,

    /// <summary>Reads what was submitted, and what happened in the company.</summary>
    Auditor,

    /// <summary>Was an editor, and has a session from then.</summary>
    Deactivated,

    /// <summary>Has all rights, in another company.</summary>
    OtherCompany,

    /// <summary>Has all rights at the company that sells, and is nobody's contact.</summary>
    Seller,

    /// <summary>Works at the company that sells, and runs nothing there.</summary>
    SellersClerk,
}

internal static class RoleExtensions
{
    /// <summary>Belongs to another company than the cart in which the roles are held.</summary>
    public static bool IsElsewhere(this Role role) => role is Role.OtherCompany or Role.Seller or Role.SellersClerk;
}
