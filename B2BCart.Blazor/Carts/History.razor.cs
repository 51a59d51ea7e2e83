using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>What happened, in words, newest first: of the cart or of one line.</summary>
public sealed partial class History : ComponentBase
{
    private int _most = 30;

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

    private IEnumerable<Revision> Shown => Newest().Take(_most);

    private bool IsAgain(Revision revision) => revision.Undoes is { } undone && Revisions.Any(one => one.Number == undone && one.Undoes is not null);

    private IEnumerable<Revision> Newest()
    {
        for (var at = Revisions.Count - 1; at >= 0; at--)
        {
            if (Of is not { } line) yield return Revisions[at];
            else if (Revisions[at].Events.RemoveAll(one => !one.Concerns(line)) is { IsEmpty: false } events) yield return Revisions[at] with { Events = events };
        }
    }
}
