namespace B2BCart.Blazor.Catalog;

/// <summary>An import that runs in the background, to look at from a page.</summary>
public sealed class ImportJob(Guid id, string fileName) : IProgress<ImportProgress>
{
    private volatile ImportReport? _report;

    public Guid Id => id;

    public string FileName => fileName;

    public ImportProgress Progress { get; private set; }

    /// <summary>What became of it, once it is done.</summary>
    public ImportReport? Report => _report;

    /// <summary>It broke off by an error, which the log holds.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Raised on a background thread whenever there is something new to show.</summary>
    public event Action? Changed;

    void IProgress<ImportProgress>.Report(ImportProgress value)
    {
        Progress = value;
        Changed?.Invoke();
    }

    public void Finish(ImportReport report)
    {
        _report = report;
        Changed?.Invoke();
    }

    public void Fail()
    {
        HasFailed = true;
        Changed?.Invoke();
    }
}
