using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Carts;

/// <summary>The carts that somebody may add to, the last changed first.</summary>
public sealed class CartsToAddTo(IDbContextFactory<AppDb> database)
{
    /// <summary>More are found in the list of carts.</summary>
    public const int Most = 30;

    /// <param name="also">Carts that must not be missing because others were changed later.</param>
    public async Task<ImmutableArray<ListedCart>> ReadAsync(Person person, IEnumerable<CartId> also, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        CartId[] wanted = [.. also];
        var open = OpenCarts.To(person, db).Where(one => one.Role >= CartRole.Contributor && !one.Cart.IsArchived && one.Cart.State != CartState.Ordered);
        var rows = await open.OrderByDescending(one => wanted.Contains(one.Cart.Id)).ThenByDescending(one => one.Cart.EditedAt).ThenByDescending(one => one.Cart.Id).Take(Most).ToListAsync(stop);
        return [.. rows.Select(one => one.SeenBy(person)).OrderByDescending(cart => cart.EditedAt)];
    }

    /// <summary>What can be added to a cart: lists first, then carts, the last changed first.</summary>
    public async Task<ImmutableArray<ListedCart>> SourcesAsync(Person person, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await OpenCarts.To(person, db).Where(one => one.Cart.Company == person.Company && !one.Cart.IsArchived && one.Cart.Lines > 0)
            .OrderByDescending(one => one.Cart.IsList).ThenByDescending(one => one.Cart.EditedAt).ThenByDescending(one => one.Cart.Id).Take(2 * Most).ToListAsync(stop);
        return [.. rows.Select(one => one.SeenBy(person))];
    }

    /// <summary>The one that the address names, else the one that was open last, else the last changed.</summary>
    public static ListedCart? Default(ImmutableArray<ListedCart> carts, CartId? asked, CartId? last) =>
        carts.FirstOrDefault(cart => cart.Id == asked) ?? carts.FirstOrDefault(cart => cart.Id == last) ?? carts.FirstOrDefault();
}
