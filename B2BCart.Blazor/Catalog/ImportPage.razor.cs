using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>The form that sends a catalog file, and what becomes of it. The page only watches; the import goes on without it.</summary>
public sealed partial class ImportPage(ImportJobs jobs, Wording wording, IStringLocalizer<CatalogWords> words) : ComponentBase, IDisposable
{
    private ImportJob? _shown;

    [SupplyParameterFromQuery]
    public string? Job { get; set; }

    private IStringLocalizer<CatalogWords> Words => words;

    private Wording Wording => wording;

    private long Percent => _shown is { } job ? job.Progress.BytesRead * 100 / Math.Max(1, job.Progress.BytesTotal) : 0;

    protected override void OnParametersSet()
    {
        Unwatch();
        _shown = Guid.TryParse(Job, out var id) ? jobs.Find(id) : null;
        if (_shown is { } job) job.Changed += Show;
    }

    public void Dispose() => Unwatch();

    private void Unwatch()
    {
        if (_shown is { } before) before.Changed -= Show;
    }

    private void Show() => _ = InvokeAsync(StateHasChanged);
}
