using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Sets a line aside: it stays with the cart and all that belongs to it, and counts in nothing until <see cref="RestoreLine"/> puts it back.</summary>
public sealed record SaveForLater(LineId Line) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Known(cart, Line, facts).IsRefused(out var no, out var line)) return no;
        if (line.IsForLater) return Decided.NoEffect;

        return line.Removed is { } removed ? new LineIsRemoved(Line, removed.Actor, removed.At) : Decided.Of(new LineSavedForLater(Line, line.Quantity, WasRemoved: false));
    }
}

/// <param name="WasRemoved">It was for later before, and its removal is undone.</param>
public sealed record LineSavedForLater(LineId Line, Quantity Quantity, bool WasRemoved) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line) ? cart : cart.With(line with { Removed = stamp, IsForLater = true, Changed = stamp });

    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        if (!line.IsForLater) return new ChangedSince(line.Changed.Actor);
        return WasRemoved ? Decided.Of(new LineDropped(Line, line.Quantity)) : Decided.Of(LineRestored.AsItIs(line));
    }
}

/// <summary>What was saved for later is removed.</summary>
public sealed record LineDropped(LineId Line, Quantity Quantity) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line) ? cart : cart.With(line with { Removed = stamp, IsForLater = false, Changed = stamp });

    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        return line is { IsRemoved: true, IsForLater: false } ? Decided.Of(new LineSavedForLater(Line, line.Quantity, WasRemoved: true)) : new ChangedSince(line.Changed.Actor);
    }
}
