namespace B2BCart.Core.Carts;

/// <summary>Where a cart is on its way to an order.</summary>
public enum CartState
{
    Draft = 1,
    InReview = 2,

    /// <summary>An approver asked for changes; approvals given are kept as far as they still cover the cart.</summary>
    ChangesRequested = 3,
    Rejected = 4,

    /// <summary>Everybody who has to be asked said yes to what the cart holds now.</summary>
    Approved = 5,
    Ordered = 6,
}
