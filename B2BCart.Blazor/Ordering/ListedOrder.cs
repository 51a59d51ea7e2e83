using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;

namespace B2BCart.Blazor.Ordering;

/// <summary>One order in the list.</summary>
/// <param name="Name">Of the cart it was.</param>
/// <param name="Total">Net, with freight; nothing for a reader who sees no prices.</param>
public sealed record ListedOrder(CartId Cart, OrderNumber Number, string Name, int Parts, Money? Total, PersonId PlacedBy, DateTimeOffset PlacedAt);

/// <param name="Page">From 1.</param>
public sealed record OrderListPage(ImmutableArray<ListedOrder> Orders, int Page, bool HasOlder);

/// <summary>An order of the list with everything that its row says, in words.</summary>
public sealed record ShownOrder(ListedOrder Order, string PlacedBy, string Placed);
