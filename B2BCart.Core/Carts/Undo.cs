using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes back my newest edit that is not taken back yet: a new edit with a precondition, never a change of history.</summary>
public sealed record Undo : CartCommand
{
    public override ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) => cart.Undos.Of(actor).Done is [.., var last] ? [last] : [];

    public override CartId? OtherOf(Cart cart, PersonId actor) => cart.Undos.Of(actor).Done is [.., var last] ? last.Other : null;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;

        return cart.Undos.Of(facts.Actor.Id).Done is [.., var last] ? Inverse.OfOne(cart, last.Revision, facts) : new NothingToUndo();
    }
}

public sealed record NothingToUndo : Refusal;
