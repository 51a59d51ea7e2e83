using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Catalog;

/// <summary>Replaces the catalog by a file: all of it or nothing, while the server runs, also from another process.</summary>
public sealed class CatalogImport(SqliteConnections connections, DataFolder folder, CatalogSessions sessions, CatalogMemory memory, TimeProvider time)
{
    /// <summary>Rows between two reports of progress.</summary>
    private const int ProgressStep = 500;

    /// <param name="file">Must be able to seek.</param>
    /// <param name="skipBadRows">Take the good rows even if others are refused. Otherwise one refused row leaves the catalog as it was.</param>
    public Task<ImportReport> RunAsync(Stream file, bool skipBadRows = false, IProgress<ImportProgress>? progress = null, CancellationToken stop = default) =>
        Task.Run(() => ReplaceAsync(file, skipBadRows, progress, stop), stop);

    private async Task<ImportReport> ReplaceAsync(Stream file, bool skipBadRows, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        using var turn = ImportTurn.Take(folder);
        if (turn is null) return ImportReport.OfNothing(new ImportAlreadyRunning());

        using var next = new CatalogGeneration(connections, time);
        using var rows = new CatalogFile(file);
        await next.CleanAsync(stop);
        var tally = new ImportTally();
        foreach (var row in rows.Rows())
        {
            stop.ThrowIfCancellationRequested();
            if (tally.Take(row) is { } product && (skipBadRows || tally.RefusedCount == 0)) await next.AddAsync(product, stop);
            if (tally.Rows % ProgressStep == 0) progress?.Report(new(tally.Rows, file.Position, file.Length));
        }

        progress?.Report(new(tally.Rows, file.Length, file.Length));
        var report = tally.Report(rows, skipBadRows);
        if (report.HasReplacedTheCatalog) await next.SwitchAsync(Remember, stop);
        await next.CleanAsync(stop);
        return report with { LongestHold = next.LongestHold };
    }

    /// <summary>So that nobody who searches first in the new catalog waits for its vocabulary.</summary>
    private void Remember(long generation)
    {
        using var session = sessions.Rent();
        _ = memory.Of(session, generation);
    }
}
