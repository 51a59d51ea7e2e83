using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Takes a move of lines between two carts back, in whichever of them: they go the other way, as they are now. Those that are gone from there stay where they are.</summary>
internal static class MovedBack
{
    public static Result<Decided> Of(Cart cart, Revision moved, Facts facts)
    {
        var away = moved.Events.OfType<LinesMovedAway>().FirstOrDefault();
        var back = away is not null ? Home(away, cart, facts) : Return([.. moved.Events.OfType<LineTakenIn>()], cart, facts);
        return back.IsRefused(out var no, out var decided) ? no : decided with { Undoes = moved.Number, UndoesElsewhere = TwinOf(moved, cart, facts) };
    }

    /// <summary>The other cart gives them back.</summary>
    private static Result<Decided> Home(LinesMovedAway away, Cart cart, Facts facts)
    {
        if (facts.Open(away.To).IsRefused(out var no, out var other)) return no;
        if (other.State is not CartState.Draft) return new OtherCartIsNoDraft();
        if (new MoveLines(StillIn(other, away.Lines), cart.Id).Decide(other, facts with { Other = cart }).IsRefused(out no, out var back)) return no;

        var later = back.Elsewhere.OfType<LineTakenIn>().Where(line => away.Later?.Contains(line.Line) is true).Select(line => new LineSavedForLater(line.Line, line.Quantity, WasRemoved: false));
        return new Decided([.. back.Elsewhere, .. later], []) { Elsewhere = back.Events };
    }

    /// <summary>They go where they came from.</summary>
    private static Result<Decided> Return(ImmutableArray<LineTakenIn> came, Cart cart, Facts facts) =>
        new MoveLines(StillIn(cart, [.. came.Select(line => line.Line)]), came[0].From).Decide(cart, facts);

    /// <summary>All of them where none is left: then the first is what cannot be moved, and why.</summary>
    private static ImmutableArray<LineId> StillIn(Cart cart, ImmutableArray<LineId> lines)
    {
        var still = lines.Where(id => !cart.Find(id).IsRefused(out _, out var line) && (!line.IsRemoved || line.IsForLater)).ToImmutableArray();
        return still.IsEmpty ? lines : still;
    }

    /// <summary>The same move as it stands in the other cart: it is undone there with this one, or redone.</summary>
    private static long? TwinOf(Revision moved, Cart cart, Facts facts)
    {
        var (here, there) = (cart.Undos.Of(facts.Actor.Id), facts.Other!.Undos.Of(facts.Actor.Id));
        var steps = here.Undone.Any(step => step.Revision == moved.Number) ? there.Undone : there.Done;
        return steps.Where(step => step.Other == cart.Id).Select(step => (long?)step.Revision).LastOrDefault();
    }
}
