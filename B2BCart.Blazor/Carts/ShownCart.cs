using System.Collections.Immutable;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>A cart of a list with everything that its row says, in words.</summary>
/// <param name="Whose">My unit for a cart of mine, else its owner.</param>
/// <param name="Changed">When it was changed last.</param>
public sealed record ShownCart(ListedCart Cart, bool IsMine, string Whose, ImmutableArray<VisitorIn> InIt, string ChangedBy, string Changed)
{
    public required WaitsFor Waits { get; init; }
}

/// <summary>Somebody who is in a cart now, in the colour that they have there.</summary>
public sealed record VisitorIn(Named Person, int Color, bool IsIdle)
{
    /// <summary>Who only looks has done nothing yet and so has no colour in the cart: they get the next ones.</summary>
    public static ImmutableArray<VisitorIn> Of(Room room, Company company)
    {
        var visitors = room.Presence.People;
        ImmutableArray<PersonId> colors = [.. room.Cart.People.Union(visitors.Select(visitor => visitor.Person))];
        return [.. visitors.Where(visitor => company.People.ContainsKey(visitor.Person)).Select(visitor => new VisitorIn(company.People[visitor.Person], PersonColors.Of(colors, visitor.Person), visitor.IsIdle))];
    }
}

/// <summary>Rows under one head: mine, or shared with me.</summary>
/// <param name="Count">On all pages together.</param>
public sealed record CartListGroup(bool IsMine, int Count, ImmutableArray<ShownCart> Carts)
{
    /// <summary>Without a head where there is only one kind to see.</summary>
    public bool HasHead { get; init; }

    public static ImmutableArray<CartListGroup> Of(IEnumerable<ShownCart> carts, CartCounts counts, CartsShown show) =>
    [
        .. carts.GroupBy(cart => cart.IsMine).Select(group => new CartListGroup(group.Key, group.Key ? counts.Mine : counts.Shared, [.. group])
        {
            HasHead = show is CartsShown.All && counts is { Mine: > 0, Shared: > 0 },
        }),
    ];
}
