namespace B2BCart.Tests.Proof;

/// <summary>What the tables ask for. Written here once more, so that <c>Access</c> is not held against itself.</summary>
[Flags]
internal enum May
{
    Nothing = 0,
    Read = 1,
    Comment = 2,
    AddLines = 4,

    /// <summary>All lines and what stands in the head.</summary>
    Edit = 8,
    Own = 16,
    Submit = 32,
    Order = 64,

    /// <summary>Is asked, and it is nobody's own.</summary>
    Decide = 128,

    /// <summary>Is called to say "I'm done".</summary>
    SayDone = 256,
    RunCompany = 512,
    RunCatalog = 1024,
    SeePrices = 2048,

    /// <summary>Has a session that holds.</summary>
    BeIn = 4096,

    /// <summary>Showed the secret of the link.</summary>
    FollowTheLink = 8192,

    /// <summary>Reads what was submitted.</summary>
    Audit = 16384,

    /// <summary>Runs the customers of the seller.</summary>
    Operate = 32768,

    /// <summary>Reads what happened in the company.</summary>
    ReadLog = 65536,

    /// <summary>The order that came of a cart.</summary>
    ReadOrder = 131072,
}

/// <summary>Whose is what somebody comes to.</summary>
internal enum Whose
{
    Own,
    Shared,
    OtherCompany,
    NotThere,
}
