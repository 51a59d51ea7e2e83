using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>One revision in words. What happened stays as it was, so it is drawn again only when the way it is shown has changed.</summary>
public sealed partial class HistoryEntry(Wording wording) : ComponentBase
{
    private Shown _drawn;
    private bool _undoneMine;

    [Parameter, EditorRequired]
    public required Revision Revision { get; set; }

    /// <summary>It took back what had been taken back.</summary>
    [Parameter, EditorRequired]
    public required bool IsAgain { get; set; }

    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required Func<long, Task> RestoreMine { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    private Shown Drawn => _drawn;

    protected override void OnInitialized()
    {
        _undoneMine = Revision.Events.Any(one => one is ChangesUndone undone && undone.Person == Board.Me);
        _drawn = Now();
    }

    protected override bool ShouldRender()
    {
        var now = Now();
        if (now == _drawn) return false;
        _drawn = now;
        return true;
    }

    /// <summary>What was deleted is said no more.</summary>
    private CartEvent Said(CartEvent one) => one switch
    {
        CommentAdded added when IsDeleted(added.Comment) => added with { Text = "…" },
        CommentEdited edited when IsDeleted(edited.Comment) => edited with { Text = "…" },
        _ => one,
    };

    private bool IsDeleted(CommentId comment) => Board.Cart.Talk.Find(comment) is { IsDeleted: true };

    private Shown Now() => new(
        Revision.Number,
        Revision.Events.Length,
        Revision.Events.Any(one => Said(one) != one),
        Board.Looks.Of(Revision.Actor),
        Board.Reader.Today,
        Revision.Number > Board.LookedAt && Revision.Actor != Board.Me,
        _undoneMine && Board.Cart.Undos.Of(Revision.Actor).Done.Any(step => step.Revision == Revision.Number));

    /// <param name="Events">How many are shown: all of them, or those of one line.</param>
    /// <param name="IsUnsaid">A comment in it was deleted.</param>
    /// <param name="Today">Yesterday's times are written in another way.</param>
    /// <param name="MayRestore">Somebody took changes of mine back in it, and that still stands.</param>
    private readonly record struct Shown(long Revision, int Events, bool IsUnsaid, PersonLook Who, DateOnly Today, bool IsNew, bool MayRestore);
}
