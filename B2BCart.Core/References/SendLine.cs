using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.References;

/// <summary>Sends a line to a place of its own; no place sends it where the cart goes. <paramref name="Seen"/> is what stood there when it was chosen.</summary>
public sealed record SendLine(LineId Line, string? ShipTo, string? Seen) : CartCommand
{
    public override bool NeedsReferences => true;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Of(cart, Line, facts).IsRefused(out var no, out var line)) return no;

        var (to, now) = (LineDetails.TidyText(ShipTo), line.Details.ShipTo);
        if (facts.MaySendTo(to).IsRefused(out no)) return no;
        if (to == now) return Decided.NoEffect;
        if (LineDetails.TidyText(Seen) != now) return new LineSentElsewhere(Line, to, now, line.Sent.Actor);

        return Decided.Of(new LineSent(Line, now, to));
    }
}

public sealed record LineSent(LineId Line, string? From, string? To) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Raises => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line) ? cart : cart.With(line with { Details = line.Details with { ShipTo = To }, Changed = stamp, Sent = stamp });

    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        return line.Details.ShipTo == To ? Decided.Of(new LineSent(Line, To, From)) : new ChangedSince(line.Sent.Actor);
    }
}

/// <summary>Somebody sent the line to another place meanwhile; it still goes there.</summary>
public sealed record LineSentElsewhere(LineId Line, string? Wanted, string? Now, PersonId By) : Refusal;
