using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>What happened, in words, newest first: of the cart or of one line.</summary>
public sealed partial class History : ComponentBase
{
    private int _most = 60;

    [Parameter, EditorRequired]
    public required IReadOnlyList<Revision> Revisions { get; set; }

    /// <summary>Only what concerns this line.</summary>
    [Parameter]
    public LineId? Of { get; set; }

    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required Func<long, Task> RestoreMine { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    private IEnumerable<Revision> Shown => Revisions.Reverse()
        .Select(revision => Of is { } line ? revision with { Events = [.. revision.Events.Where(one => one.Concerns(line))] } : revision)
        .Where(revision => !revision.Events.IsEmpty)
        .Take(_most);
}
