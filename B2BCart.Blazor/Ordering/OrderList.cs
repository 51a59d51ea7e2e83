using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Ordering;

/// <summary>The orders whose carts are open to somebody, newest first.</summary>
public sealed class OrderList(IDbContextFactory<AppDb> database)
{
    public const int PageSize = 50;

    /// <param name="page">From 1.</param>
    public async Task<OrderListPage> ReadAsync(Person person, int page, CancellationToken stop)
    {
        page = Math.Clamp(page, 1, 100_000);
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await OpenCarts.To(person, db)
            .Join(db.Set<OrderRow>(), open => open.Cart.Id, order => order.Cart, (open, order) => new { Open = open, Order = order })
            .OrderByDescending(one => one.Order.Year).ThenByDescending(one => one.Order.Sequence)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        return new([.. rows.Take(PageSize).Select(one => Of(one.Open.SeenBy(person), one.Order))], page, rows.Count > PageSize);
    }

    private static ListedOrder Of(ListedCart cart, OrderRow order) =>
        new(cart.Id, new(order.Year, order.Sequence), cart.Name, order.Parts, cart.Total, order.PlacedBy, order.PlacedAt);
}
