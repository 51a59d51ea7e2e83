using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Bench.TwoCompanies;

internal static class Settled
{
    /// <summary>Waits until what was set off by what happened is written too: mails, and who inherits.</summary>
    public static async Task UntilAsync(World world)
    {
        OutboxRow? waits = null;
        for (var tries = 0; tries < 600; tries++)
        {
            await using var db = await world.DatabaseAsync();
            if ((waits = await db.Set<OutboxRow>().FirstOrDefaultAsync(row => row.SentAt == null)) is null) return;
            await Task.Delay(50);
        }

        throw new TimeoutException($"A mail is still on its way: {waits!.Kind}, {waits.Tries} tries, {waits.Error}");
    }
}
