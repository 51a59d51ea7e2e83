using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>The form that sends a catalog file, and what becomes of it. The page only watches; the import goes on without it.</summary>
public sealed partial class ImportPage(CatalogSentences sentences, IStringLocalizer<CatalogWords> words) : IDisposable
{
    [SupplyParameterFromQuery(Name = "job")]
    public Guid? Job { get; set; }

    /// <summary>A component is public, so an internal service cannot come by its constructor.</summary>
    [Inject]
    private ImportJobs Jobs { get; set; } = null!;

    private IStringLocalizer<CatalogWords> Words => words;

    private CatalogSentences Sentences => sentences;

    private ImportJob? Shown { get; set; }

    private long Percent => Shown is { } job ? job.Progress.BytesRead * 100 / Math.Max(1, job.Progress.BytesTotal) : 0;

    protected override void OnParametersSet()
    {
        if (Shown is { } before) before.Changed -= Show;
        Shown = Job is { } id ? Jobs.Find(id) : null;
        if (Shown is { } job) job.Changed += Show;
    }

    public void Dispose()
    {
        if (Shown is { } job) job.Changed -= Show;
    }

    private void Show() => _ = InvokeAsync(StateHasChanged);
}
