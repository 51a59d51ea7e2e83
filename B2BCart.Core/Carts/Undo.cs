using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes back my newest edit that is not taken back yet: a new edit with a precondition, never a change of history.</summary>
/// <param name="Before">Only what was done before this revision: those since are passed over, because they no longer hold.</param>
public sealed record Undo(long? Before = null) : CartCommand
{
    public override ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) => StepOf(cart, actor) is { } last ? [last] : [];

    public override CartId? OtherOf(Cart cart, PersonId actor) => StepOf(cart, actor)?.Other;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;

        return StepOf(cart, facts.Actor.Id) is { } last ? Inverse.OfOne(cart, last.Revision, facts) : new NothingToUndo();
    }

    /// <summary>Which step of somebody it takes back.</summary>
    public UndoStep? StepOf(Cart cart, PersonId actor) => cart.Undos.Of(actor).Done.Where(step => Before is not { } before || step.Revision < before).Select(step => (UndoStep?)step).LastOrDefault();
}

public sealed record NothingToUndo : Refusal;
