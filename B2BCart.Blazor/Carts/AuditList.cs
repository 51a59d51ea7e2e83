using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Carts;

/// <param name="Found">How many there are on all pages together.</param>
public sealed record AuditFound(ImmutableArray<ListedCart> Carts, int Page, int Found)
{
    public int Pages => Math.Max(1, (Found + AuditList.PageSize - 1) / AuditList.PageSize);
}

/// <summary>Every cart of a company that was ever submitted, for its auditors; what was edited last comes first.</summary>
public sealed class AuditList(IDbContextFactory<AppDb> database)
{
    public const int PageSize = 50;

    public async Task<AuditFound> ReadAsync(Person auditor, string? name, int page)
    {
        if (!auditor.IsAuditor) return new([], 1, 0);
        await using var db = await database.CreateDbContextAsync();
        var all = db.Set<CartRow>().AsNoTracking().Where(cart => cart.Company == auditor.Company && cart.IsSubmitted).Select(cart => new OpenCart { Cart = cart, Role = CartRole.Viewer }).Called(name);
        var found = await all.CountAsync();
        var at = Math.Clamp(page, 1, Math.Max(1, (found + PageSize - 1) / PageSize));
        var rows = await all.OrderByDescending(one => one.Cart.EditedAt).ThenByDescending(one => one.Cart.Id).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync();
        return new([.. rows.Select(one => one.SeenBy(auditor))], at, found);
    }
}
