using System.Collections.Immutable;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Approvals;

/// <summary>A real cart that rules are tried against: its name and owner, and how much it comes to. An admin sees no lines of it.</summary>
public sealed record TriedCart(CartId Id, string Name, PersonId Owner, Money Total)
{
    public bool IsMatchedBy(Rule rule) => rule.Over.Currency == Total.Currency && Total.Minor > rule.Over.Minor;

    public bool IsMatchedBy(IEnumerable<Rule> rules) => rules.Any(IsMatchedBy);
}

/// <summary>The carts of the last 90 days.</summary>
public sealed class TriedCarts(IDbContextFactory<AppDb> database, TimeProvider time)
{
    public const int Days = 90;

    /// <summary>Older ones tell nothing new.</summary>
    private const int Most = 5_000;

    /// <summary>The last changed first.</summary>
    public async Task<ImmutableArray<TriedCart>> ReadAsync(CompanyId company, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var since = time.GetUtcNow().AddDays(-Days);
        var rows = await db.Set<CartRow>().AsNoTracking().Where(row => row.Company == company && row.Lines > 0 && row.EditedAt >= since)
            .OrderByDescending(row => row.EditedAt).Take(Most).Select(row => new { row.Id, row.Name, row.Owner, row.Total, row.Currency }).ToListAsync(stop);
        return [.. rows.Select(row => new TriedCart(row.Id, row.Name, row.Owner, new Money(row.Total, Currency.Of(row.Currency))))];
    }
}
