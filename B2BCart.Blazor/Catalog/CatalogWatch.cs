namespace B2BCart.Blazor.Catalog;

/// <summary>
/// Keeps the vocabulary of the catalog that holds in memory, from the start on and after an import by another process:
/// whoever searched first in a new catalog waited up to half a second for it.
/// </summary>
public sealed class CatalogWatch(CatalogSessions sessions, CatalogMemory memory, ProductCatalog catalog, TimeProvider time, ILogger<CatalogWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        var warm = -1L;
        do
        {
            try
            {
                warm = await Task.Run(() => WarmAsync(warm, stoppingToken), stoppingToken);
            }
            catch (Microsoft.Data.Sqlite.SqliteException error)
            {
                log.LogWarning(error, "The catalog could not be read ahead; it is tried again.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One search, too: its statements are prepared then.</summary>
    private async Task<long> WarmAsync(long warm, CancellationToken stop)
    {
        var generation = Load();
        if (generation != warm) _ = await catalog.SearchAsync("a", take: 1, stop: stop);
        return generation;
    }

    private long Load()
    {
        using var session = sessions.Rent();
        var generation = session.Snapshot();
        _ = memory.Of(session, generation);
        return generation;
    }
}
