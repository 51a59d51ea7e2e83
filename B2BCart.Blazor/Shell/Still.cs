using Microsoft.AspNetCore.Components;

namespace B2BCart.Blazor.Shell;

/// <summary>
/// A picture that is drawn again only when what it shows has changed, however often its page is. Its callbacks stay those of the last
/// drawing: they may hold what lives as long as the page, never what was drawn with it.
/// </summary>
public abstract class Still : ComponentBase
{
    private object? _drawn;

    /// <summary>All that it shows, its own state too, as one value: equal means nothing to do.</summary>
    protected abstract object Shows { get; }

    protected override void OnInitialized() => _drawn = Shows;

    protected override bool ShouldRender()
    {
        var now = Shows;
        if (now.Equals(_drawn)) return false;
        _drawn = now;
        return true;
    }
}
