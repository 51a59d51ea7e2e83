using System.Collections.Concurrent;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Operator;

/// <summary>Writes down each cart that support opens, before it is shown. What cannot be written down is not shown.</summary>
public sealed class SupportLog(IDbContextFactory<AppDb> database, TimeProvider time)
{
    /// <summary>A page that was drawn comes alive within this time, or it is another opening.</summary>
    private static readonly TimeSpan OneOpening = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(PersonId, CartId), DateTimeOffset> _open = new();

    /// <param name="isDrawn">The page was drawn once already, without being alive: that was the same opening.</param>
    public async Task<Verdict> OpenAsync(Access access, Cart cart, bool isDrawn = false)
    {
        var now = time.GetUtcNow();
        if (!access.IsSupport || (isDrawn && _open.TryRemove((access.Person, cart.Id), out var last) && now - last < OneOpening)) return Verdict.Yes;

        try
        {
            if (!await WriteAsync(access.Person, cart, now)) return new CartNotFound();
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }

        if (!isDrawn) _open[(access.Person, cart.Id)] = now;
        return Verdict.Yes;
    }

    private async Task<bool> WriteAsync(PersonId person, Cart cart, DateTimeOffset now)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await db.Set<CompanyRow>().AnyAsync(row => row.Id == cart.Company && row.SupportUntil > now)) return false;

        db.Add(CompanyLog.Row(cart.Company, await CompanyLog.NewestAsync(db, cart.Company) + 1, now, person, new SupportLookedIn(cart.Id)));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }
}
