using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>What becomes of an import. It only watches; the import goes on without it.</summary>
public sealed partial class ImportWatch(ImportJobs jobs, Wording wording, IStringLocalizer<CatalogWords> words) : ComponentBase, IDisposable
{
    /// <summary>Whoever began the import may have another language; what is drawn here is drawn in the one this page was opened in.</summary>
    private readonly ExecutionContext _context = ExecutionContext.Capture()!;
    private ImportJob? _shown;

    [Parameter, EditorRequired]
    public required Guid Job { get; set; }

    private IStringLocalizer<CatalogWords> Words => words;

    private Wording Wording => wording;

    private long Percent => _shown is { } job ? job.Progress.BytesRead * 100 / Math.Max(1, job.Progress.BytesTotal) : 0;

    protected override void OnParametersSet()
    {
        Unwatch();
        _shown = jobs.Find(Job);
        if (_shown is { } job) job.Changed += Show;
    }

    public void Dispose() => Unwatch();

    private void Unwatch()
    {
        if (_shown is { } before) before.Changed -= Show;
    }

    private void Show() => ExecutionContext.Run(_context, static page => _ = ((ImportWatch)page!).InvokeAsync(((ImportWatch)page).StateHasChanged), this);
}
