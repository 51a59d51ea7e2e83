using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>One revision that somebody could take back, and where it stands in the log.</summary>
/// <param name="Other">The cart with which lines were exchanged.</param>
public readonly record struct UndoStep(long Revision, long FirstSeq, int Events, DateTimeOffset At, CartId? Other = null);

/// <summary>What one person did and took back, oldest first.</summary>
public sealed record UndoSteps(ImmutableArray<UndoStep> Done, ImmutableArray<UndoStep> Undone)
{
    /// <summary>How many of a person's own edits can be taken back.</summary>
    public const int Deepest = 1_000;

    public static UndoSteps Empty { get; } = new([], []);
}

/// <summary>Everybody's undo in one cart, read from the log, so that it is the same over all tabs and survives a reload.</summary>
public sealed record UndoHistory(ImmutableDictionary<PersonId, UndoSteps> People)
{
    public static UndoHistory None { get; } = new(ImmutableDictionary<PersonId, UndoSteps>.Empty);

    public UndoSteps Of(PersonId person) => People.GetValueOrDefault(person, UndoSteps.Empty);

    /// <summary>An edit is remembered and clears redo; an undo moves over to redo, and back again.</summary>
    public UndoHistory With(Revision revision)
    {
        if (!revision.Events.Any(one => one.IsUndoable)) return this;

        var step = new UndoStep(revision.Number, revision.FirstSeq, revision.Events.Length, revision.At, revision.Events.Select(one => one.Beyond).FirstOrDefault(other => other is not null));
        var mine = Of(revision.Actor);
        if (revision.Undoes is not { } undone) return Set(revision.Actor, new(Add(mine.Done, step), []));

        return mine.Done.Any(one => one.Revision == undone) ? Set(revision.Actor, new(mine.Done.RemoveAll(one => one.Revision == undone), mine.Undone.Add(step)))
            : IsLast(mine.Undone, undone) ? Set(revision.Actor, new(mine.Done.Add(step), mine.Undone[..^1]))
            : Without([undone]).Remember(revision.Actor, step);
    }

    /// <summary>Somebody else took these back; nobody can take them back again.</summary>
    public UndoHistory Without(ImmutableArray<long> revisions) =>
        new(People.ToImmutableDictionary(one => one.Key, one => one.Value with { Done = one.Value.Done.RemoveAll(step => revisions.Contains(step.Revision)) }));

    private UndoHistory Remember(PersonId person, UndoStep step) => Set(person, new(Add(Of(person).Done, step), []));

    private UndoHistory Set(PersonId person, UndoSteps stack) => new(People.SetItem(person, stack));

    private static ImmutableArray<UndoStep> Add(ImmutableArray<UndoStep> steps, UndoStep step) =>
        (steps.Length < UndoSteps.Deepest ? steps : steps.RemoveAt(0)).Add(step);

    private static bool IsLast(ImmutableArray<UndoStep> steps, long revision) => !steps.IsEmpty && steps[^1].Revision == revision;
}
