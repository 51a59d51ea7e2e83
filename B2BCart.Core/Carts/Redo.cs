using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes my newest undo back.</summary>
public sealed record Redo : CartCommand
{
    public override ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) => cart.Undos.Of(actor).Undone is [.., var last] ? [last] : [];

    public override CartId? OtherOf(Cart cart, PersonId actor) => cart.Undos.Of(actor).Undone is [.., var last] ? last.Other : null;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;

        return cart.Undos.Of(facts.Actor.Id).Undone is [.., var last] ? Inverse.OfOne(cart, last.Revision, facts) : new NothingToRedo();
    }
}

public sealed record NothingToRedo : Refusal;
