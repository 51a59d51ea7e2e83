using System.Collections.Immutable;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;

namespace B2BCart.Blazor.Approvals;

/// <summary>One difference in words: what it was and is, how much more that costs, who did it and when.</summary>
/// <param name="Figure">With its sign; nothing where prices are hidden or nothing changed in money.</param>
public sealed record ChangeView(string Icon, string Says, string? Figure, string? By)
{
    /// <summary>The largest in money first.</summary>
    public static IReadOnlyList<ChangeView> Of(ImmutableArray<Change> changes, Material then, Cart now, IReadOnlyList<Revision> recent, Wording wording, Reader reader) =>
        [.. changes.OrderByDescending(change => Math.Abs(change.By?.Minor ?? 0)).Select(change => Of(change, then, now, recent, wording, reader))];

    private static ChangeView Of(Change change, Material then, Cart now, IReadOnlyList<Revision> recent, Wording wording, Reader reader)
    {
        var by = change.Line is { } id ? Author(change, now, id) : AuthorOf(change.Field, recent);
        return new(
            IconOf(change.Kind),
            change.Line is null ? wording.Say($"change.{change.Field}", change) : InWords(change, then, now, wording, reader),
            change.By is { Minor: not 0 } more ? Figures.WithSign(more) : null,
            by is { } stamp ? wording.Say("change.by", new { By = stamp.Actor, stamp.At }, reader) : null);
    }

    private static string InWords(Change change, Material then, Cart now, Wording wording, Reader reader)
    {
        var line = now.Find(change.Line!.Value).IsRefused(out _, out var found) ? null : found;
        var was = then.Lines.FirstOrDefault(one => one.Line == change.Line);
        return wording.Say($"change.{change.Kind}", new
        {
            change.Line,
            change.From,
            change.To,
            Unit = line is null ? "" : wording.Of(line.Offer.Unit, change.To ?? change.From ?? default),
            Was = was?.Amount is { } before ? Figures.Write(before, now.Currency) : "",
            Is = line?.Price is { } price ? Figures.Write(price.Amount, now.Currency) : "",
        }, reader);
    }

    /// <summary>A price that moved by itself has no author.</summary>
    private static Stamp? Author(Change change, Cart now, LineId id) =>
        now.Find(id).IsRefused(out _, out var line) ? null : change.Kind switch
        {
            ChangeKind.Removed => line.Removed,
            ChangeKind.Added => line.Changed,
            ChangeKind.More or ChangeKind.Less => line.Counted,
            ChangeKind.Redirected => line.Changed,
            _ => null,
        };

    private static Stamp? AuthorOf(string? field, IReadOnlyList<Revision> recent) =>
        recent.LastOrDefault(revision => revision.Events.Any(one => one is ReferenceSet set && set.Field == field))?.Stamp;

    private static string IconOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "plus",
        ChangeKind.Removed => "minus",
        ChangeKind.More => "raised",
        ChangeKind.Less => "lowered",
        ChangeKind.Dearer => "dearer",
        ChangeKind.Cheaper => "cheaper",
        _ => "next",
    };
}
