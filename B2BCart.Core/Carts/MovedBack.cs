using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes a move of lines between two carts back: they go the other way, as they are now. Those that are gone from there stay where they are.</summary>
internal static class MovedBack
{
    public static Result<Decided> Of(Cart cart, Revision moved, Facts facts) =>
        moved.Events.OfType<LinesMovedAway>().FirstOrDefault() is { } away ? Home(away, cart, moved.Number, facts) : Again(moved, cart, facts);

    /// <summary>The other cart gives them back; its own undo knows nothing of that.</summary>
    private static Result<Decided> Home(LinesMovedAway away, Cart cart, long number, Facts facts)
    {
        if (facts.Open(away.To).IsRefused(out var no, out var other)) return no;
        if (other.State is not CartState.Draft) return new OtherCartIsNoDraft();
        if (new MoveLines(StillIn(other, away.Lines), cart.Id).Decide(other, facts with { Other = cart }).IsRefused(out no, out var back)) return no;

        var later = back.Elsewhere.OfType<LineTakenIn>().Where(line => away.Later?.Contains(line.Line) is true).Select(line => new LineSavedForLater(line.Line, line.Quantity, WasRemoved: false));
        return new Decided([.. back.Elsewhere, .. later], [], number) { Elsewhere = back.Events };
    }

    private static Result<Decided> Again(Revision moved, Cart cart, Facts facts)
    {
        var came = moved.Events.OfType<LineTakenIn>().ToImmutableArray();
        return new MoveLines(StillIn(cart, [.. came.Select(line => line.Line)]), came[0].From).Decide(cart, facts).IsRefused(out var no, out var decided) ? no : decided with { Undoes = moved.Number };
    }

    /// <summary>All of them where none is left: then the first is what cannot be moved, and why.</summary>
    private static ImmutableArray<LineId> StillIn(Cart cart, ImmutableArray<LineId> lines)
    {
        var still = lines.Where(id => !cart.Find(id).IsRefused(out _, out var line) && (!line.IsRemoved || line.IsForLater)).ToImmutableArray();
        return still.IsEmpty ? lines : still;
    }
}
