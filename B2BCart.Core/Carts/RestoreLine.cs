using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Brings a line back that was removed or saved for later, with its old quantity or with the one that was typed when it went.</summary>
public sealed record RestoreLine(LineId Line, Quantity? With = null) : CartCommand
{
    public override IEnumerable<Sku> NeedsOffers(Cart cart) => cart.Find(Line).IsRefused(out _, out var line) ? [] : [line.Offer.Sku];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Known(cart, Line, facts).IsRefused(out var no, out var line)) return no;

        var wanted = With ?? line.Quantity;
        if (line.Offer.Allows(wanted).IsRefused(out no)) return no;
        if (!line.IsRemoved)
        {
            return wanted == line.Quantity ? Decided.NoEffect : new QuantityMoved(Line, wanted, wanted, line.Quantity, line.Counted.Actor, line.Counted.At);
        }

        if (facts.HasInStock(cart, line.Offer, Line, wanted).IsRefused(out no)) return no;
        var portions = Portions.Change(line.Portions, facts.Actor.Id, (wanted - line.Quantity).Value);
        return Decided.Of(LineRestored.AsItIs(line) with { To = wanted, Portions = portions });
    }
}

/// <param name="From">What it held when it was removed.</param>
/// <param name="To">What it holds now.</param>
/// <param name="Portions">Whose portions changed by how much.</param>
/// <param name="WasForLater">True where it had been saved for later, else nothing.</param>
public sealed record LineRestored(LineId Line, Quantity From, Quantity To, ImmutableArray<Portion> Portions, bool? WasForLater = null) : CartEvent
{
    internal static LineRestored AsItIs(Line line) => new(line.Id, line.Quantity, line.Quantity, [], line.IsForLater ? true : null);

    public override bool IsUndoable => true;

    public override bool Raises => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line)
            ? cart
            : cart.With(line with { Removed = null, IsForLater = false, Quantity = To, Portions = Carts.Portions.With(line.Portions, Portions), Changed = stamp, Counted = stamp });

    /// <summary>Removes it again as it was; what others added since stays.</summary>
    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        if (line.Removed is { } removed) return new LineIsRemoved(Line, removed.Actor, removed.At);
        if (line.Quantity > To) return QuantityChanged.TakeBack(now, Line, Carts.Portions.First(line.Portions, To.Value), original.Actor);

        var back = Carts.Portions.Negated(Portions);
        return line.Quantity == To && From != To && Carts.Portions.Fit(line.Portions, back)
            ? Decided.Of(new QuantitySet(Line, To, From, back), Away(From))
            : Decided.Of(Away(line.Quantity));
    }

    private CartEvent Away(Quantity quantity) => WasForLater is true ? new LineSavedForLater(Line, quantity, WasRemoved: false) : new LineRemoved(Line, quantity);
}
