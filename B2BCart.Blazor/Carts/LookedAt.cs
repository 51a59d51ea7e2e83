using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Carts;

/// <summary>Up to which revision somebody has seen a cart: what came after is "new to you".</summary>
public sealed class LookedAt(IDbContextFactory<AppDb> database, ILogger<LookedAt> log)
{
    /// <summary>Nothing when they were never there.</summary>
    public async Task<long?> FindAsync(PersonId person, CartId cart)
    {
        await using var db = await database.CreateDbContextAsync();
        return await db.Set<LookedAtRow>().Where(row => row.Cart == cart && row.Person == person).Select(row => (long?)row.Revision).SingleOrDefaultAsync();
    }

    /// <summary>Never goes back, and never holds up the page that asks. While nothing can be stored it is let be: then something is new once more.</summary>
    public Task KeepAsync(PersonId person, CartId cart, long revision) => Task.Run(() => TryAsync(person, cart, revision));

    /// <summary>SQLite waits for the lock on the very thread that asks, as long as it takes.</summary>
    private async Task TryAsync(PersonId person, CartId cart, long revision)
    {
        try
        {
            await StoreAsync(person, cart, revision);
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            log.LogWarning("What was seen of cart {Cart} is not kept: {Why}", cart.Value, error.Message);
        }
    }

    private async Task StoreAsync(PersonId person, CartId cart, long revision)
    {
        await using var db = await database.CreateDbContextAsync();
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO looked_at ("Cart","Person","Revision") VALUES ({Stored.Id(cart)},{Stored.Id(person)},{revision})
            ON CONFLICT ("Cart","Person") DO UPDATE SET "Revision"=excluded."Revision" WHERE "Revision"<excluded."Revision"
            """);
    }
}
