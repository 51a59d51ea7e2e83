using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

public sealed record RenameCart(string Name) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayEditLines.IsRefused(out var no)) return no;
        if (CartName.Of(Name).IsRefused(out no, out var name)) return no;

        return name == cart.Name ? Decided.NoEffect : Decided.Of(new CartRenamed(cart.Name, name));
    }
}

public sealed record CartRenamed(string From, string To) : CartEvent
{
    public override bool IsUndoable => true;

    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Name = To };

    public override Result<Decided> Undo(Cart now, Stamp original) =>
        now.Name == To ? Decided.Of(new CartRenamed(To, From)) : new ChangedSince(now.Edited.Actor);
}

/// <summary>What was set is no longer what stands there: somebody changed it meanwhile, and taking it back would take theirs.</summary>
public sealed record ChangedSince(PersonId By) : Refusal;
