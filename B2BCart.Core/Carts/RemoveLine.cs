using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Takes a line out, also one that was saved for later. It stays restorable with all that belongs to it.</summary>
public sealed record RemoveLine(LineId Line) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Known(cart, Line, facts).IsRefused(out var no, out var line)) return no;

        return line.IsForLater ? Decided.Of(new LineDropped(Line, line.Quantity)) : line.IsRemoved ? Decided.NoEffect : Decided.Of(new LineRemoved(Line, line.Quantity));
    }
}

public sealed record LineRemoved(LineId Line, Quantity Quantity) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line) ? cart : cart.With(line with { Removed = stamp, Changed = stamp });

    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        return line.IsRemoved ? Decided.Of(LineRestored.AsItIs(line)) : new ChangedSince(line.Changed.Actor);
    }
}
