using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Notifications;

/// <summary>The letters that are stored: what is due, what became of each.</summary>
public sealed class Outbox(IDbContextFactory<AppDb> database, TimeProvider time)
{
    private const int LongestError = 500;

    public async Task<List<OutboxRow>> DueAsync(int most, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var now = time.GetUtcNow();
        return await Open(db).Where(row => row.DueAt <= now).OrderBy(row => row.DueAt).Take(most).ToListAsync(stop);
    }

    /// <summary>When the next one is due; nothing if none is left.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Open(db).OrderBy(row => row.DueAt).Select(row => (DateTimeOffset?)row.DueAt).FirstOrDefaultAsync(stop);
    }

    /// <summary>Counts the try and plans the next one before anything is sent: whatever happens now, it is tried again. Says no when another worker was first.</summary>
    public async Task<bool> ClaimAsync(OutboxRow row, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var next = time.GetUtcNow() + BackOff.After(row.Tries);
        return await Open(db).Where(one => one.Id == row.Id && one.Tries == row.Tries)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Tries, row.Tries + 1).SetProperty(one => one.DueAt, next), stop) == 1;
    }

    /// <summary>What it says, whether or not it gets through.</summary>
    public async Task WroteAsync(OutboxRow row, Mail mail, bool hasPrices, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await db.Set<OutboxRow>().Where(one => one.Id == row.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Address, mail.Addresses).SetProperty(one => one.Subject, mail.Subject).SetProperty(one => one.Text, mail.Text).SetProperty(one => one.HasPrices, hasPrices),
            stop);
    }

    /// <summary>There is nobody left to read it: what it said goes too.</summary>
    public async Task DroppedAsync(OutboxRow row, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var now = time.GetUtcNow();
        await db.Set<OutboxRow>().Where(one => one.Id == row.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.SentAt, now).SetProperty(one => one.Subject, (string?)null).SetProperty(one => one.Text, (string?)null), stop);
    }

    /// <summary>Delivered, or kept here.</summary>
    public async Task DoneAsync(OutboxRow row, bool isKept, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var now = time.GetUtcNow();
        await db.Set<OutboxRow>().Where(one => one.Id == row.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.SentAt, now).SetProperty(one => one.IsKept, isKept).SetProperty(one => one.Error, (string?)null), stop);
    }

    public async Task FailedAsync(OutboxRow row, string why, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var error = why.Length > LongestError ? why[..LongestError] : why;
        await db.Set<OutboxRow>().Where(one => one.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Error, error), stop);
    }

    /// <summary>The newest first; without prices only those that were written for somebody who sees none.</summary>
    public async Task<List<OutboxRow>> NewestAsync(bool withPrices, int most, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Set<OutboxRow>().AsNoTracking().Where(row => withPrices || !row.HasPrices)
            .OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id).Take(most).ToListAsync(stop);
    }

    private static IQueryable<OutboxRow> Open(AppDb db) => db.Set<OutboxRow>().AsNoTracking().Where(row => row.SentAt == null && row.Tries < BackOff.MostTries);
}
