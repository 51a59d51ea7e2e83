using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Brings back what the owner took back of mine in one revision.</summary>
/// <param name="Revision">The revision that took it back.</param>
public sealed record RestoreMyChanges(long Revision) : CartCommand
{
    public override ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) =>
        [.. cart.Undos.People.Values.SelectMany(one => one.Done).Where(step => step.Revision == Revision)];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;
        if (facts.Revisions.FirstOrDefault(one => one.Number == Revision) is not { } taken) return new NothingToRestore();
        if (!taken.Events.OfType<ChangesUndone>().Any(one => one.Person == facts.Actor.Id)) return new NothingToRestore();
        return Inverse.OfOne(cart, Revision, facts);
    }
}

public sealed record NothingToRestore : Refusal;
