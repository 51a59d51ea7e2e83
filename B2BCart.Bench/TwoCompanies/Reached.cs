namespace B2BCart.Bench.TwoCompanies;

/// <summary>How far a cart has come.</summary>
internal enum Reached
{
    Draft,
    RollCall,
    InReview,
    Approved,
    Rejected,
    Ordered,
    Archived,
}
