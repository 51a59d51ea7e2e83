using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Carts;

/// <summary>One cart in a list.</summary>
/// <param name="Role">The highest that the reader has in it.</param>
/// <param name="Total">Nothing for a reader who sees no prices.</param>
public sealed record ListedCart(CartId Id, string Name, PersonId Owner, CartRole Role, int Lines, Money? Total, PersonId EditedBy, DateTimeOffset EditedAt)
{
    /// <summary>How often others changed it since the reader looked.</summary>
    public long New { get; init; }

    /// <summary>Another one than the reader's where it was shared with them as a contact.</summary>
    public CompanyId Company { get; init; }

    public bool IsArchived { get; init; }

    public bool IsList { get; init; }

    public CartState State { get; init; } = CartState.Draft;

    /// <summary>Who is asked now, and since when.</summary>
    public (PersonId Person, DateTimeOffset Since)? WaitsFor { get; init; }
}
