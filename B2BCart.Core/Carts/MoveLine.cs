using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Puts a line behind another one, or first when <paramref name="After"/> is nothing.</summary>
public sealed record MoveLine(LineId Line, LineId? After) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Of(cart, Line, facts).IsRefused(out var no, out var line)) return no;
        if (After == Line) return Decided.NoEffect;

        var others = cart.Lines.Remove(line);
        var at = 0;
        if (After is { } after)
        {
            if (cart.Find(after).IsRefused(out no, out var before)) return no;
            at = others.IndexOf(before) + 1;
        }

        return cart.Lines.IndexOf(line) == at ? Decided.NoEffect : Between(line, others, at);
    }

    private static Decided Between(Line line, ImmutableArray<Line> others, int at)
    {
        var low = at == 0 ? others[0].Position - 1 : others[at - 1].Position;
        var high = at == others.Length ? low + 2 : others[at].Position;
        var middle = (low + high) / 2;
        return low < middle && middle < high
            ? Decided.Of(new LineMoved(line.Id, line.Position, middle))
            : Renumbered(others.Insert(at, line));
    }

    /// <summary>No decimal is left between two neighbours: everybody gets a new number.</summary>
    private static Decided Renumbered(ImmutableArray<Line> lines)
    {
        var first = decimal.Floor(lines.Max(line => line.Position)) + 1;
        return new([.. lines.Select((line, at) => new LineMoved(line.Id, line.Position, first + at))], []);
    }
}

public sealed record LineMoved(LineId Line, decimal From, decimal To) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => access.MayAddLines;

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line) ? cart : cart.With(line with { Position = To });

    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        if (line.Position != To) return new ChangedSince(now.Edited.Actor);
        return Free(now.Lines.Remove(line), From) is { } place ? Decided.Of(new LineMoved(Line, To, place)) : new ChangedSince(now.Edited.Actor);
    }

    /// <summary>The old place, or one just before whoever stands there now.</summary>
    private static decimal? Free(ImmutableArray<Line> others, decimal place)
    {
        var low = place - 1;
        foreach (var other in others)
        {
            if (other.Position > place) break;
            if (other.Position == place) return (low + place) / 2 is var middle && low < middle && middle < place ? middle : null;
            low = other.Position;
        }

        return place;
    }
}
