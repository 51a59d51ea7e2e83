using System.Collections.Concurrent;
using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Catalog;

/// <summary>The imports started from the page since this server runs.</summary>
public sealed partial class ImportJobs(CatalogImport import, DataFolder folder, IHostApplicationLifetime life, ILogger<ImportJobs> log)
{
    private readonly ConcurrentDictionary<Guid, ImportJob> _jobs = new();

    public ImportJob? Find(Guid id) => _jobs.GetValueOrDefault(id);

    /// <summary>Keeps the upload in the data folder until the import has read it, and answers at once.</summary>
    public async Task<ImportJob> StartAsync(Stream upload, string fileName, bool skipBadRows, CancellationToken stop)
    {
        var job = new ImportJob(Guid.CreateVersion7(), fileName);
        var file = new FileStream(Path.Combine(folder.Path, $"import-{job.Id:N}.csv"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await upload.CopyToAsync(file, stop);
        file.Position = 0;
        _jobs[job.Id] = job;
        _ = RunAsync(job, file, skipBadRows);
        return job;
    }

    private async Task RunAsync(ImportJob job, FileStream file, bool skipBadRows)
    {
        await using var _ = file;
        try
        {
            job.Finish(await import.RunAsync(file, skipBadRows, job, life.ApplicationStopping));
        }
#pragma warning disable CA1031 // The owner of a background task: whatever ends it has to be logged and shown here, nobody awaits it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Broke(log, error, job.FileName);
            job.Fail();
        }
    }

    [LoggerMessage(LogLevel.Error, "The import of {FileName} broke off.")]
    private static partial void Broke(ILogger log, Exception error, string fileName);
}
