using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Bench.TwoCompanies;

internal static class Settled
{
    /// <summary>Waits until what was set off by what happened is written too: mails, and who inherits.</summary>
    public static async Task UntilAsync(World world)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await using var db = await world.DatabaseAsync();
            if (!await db.Set<OutboxRow>().AnyAsync(row => row.SentAt == null)) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("Mails are still on their way.");
    }
}
