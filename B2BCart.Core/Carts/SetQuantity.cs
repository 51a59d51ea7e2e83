using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>"Set to 5, I saw 2". On a value that somebody changed meanwhile it is not applied but answered with the fresh value and its author.</summary>
public sealed record SetQuantity(LineId Line, Quantity To, Quantity Seen) : CartCommand
{
    public override IEnumerable<Sku> NeedsOffers(Cart cart) => cart.Find(Line).IsRefused(out _, out var line) ? [] : [line.Offer.Sku];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Of(cart, Line, facts).IsRefused(out var no, out var line)) return no;
        if (line.Offer.Allows(To).IsRefused(out no)) return no;
        if (To == line.Quantity) return Decided.NoEffect;
        if (Seen != line.Quantity) return new QuantityMoved(Line, To, Seen, line.Quantity, line.Counted.Actor, line.Counted.At);
        if (To > line.Quantity && facts.HasInStock(cart, line.Offer, Line, To).IsRefused(out no)) return no;

        return Decided.Of(QuantitySet.On(line, facts.Actor.Id, To));
    }
}

/// <param name="Portions">Whose portions changed by how much; adds up to the difference.</param>
public sealed record QuantitySet(LineId Line, Quantity From, Quantity To, ImmutableArray<Portion> Portions) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Raises => To > From;

    public override bool Concerns(LineId line) => line == Line;

    internal static QuantitySet On(Line line, PersonId person, Quantity to) =>
        new(line.Id, line.Quantity, to, Carts.Portions.Change(line.Portions, person, (to - line.Quantity).Value));

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) => Apply(cart, Line, To, Portions, stamp);

    /// <summary>Back to what was, if it is still what was set.</summary>
    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        if (line.Removed is { } removed) return new LineIsRemoved(Line, removed.Actor, removed.At);
        if (line.Quantity != To) return new QuantityMoved(Line, From, To, line.Quantity, line.Counted.Actor, line.Counted.At);

        var back = Carts.Portions.Negated(Portions);
        return Decided.Of(Carts.Portions.Fit(line.Portions, back) ? new QuantitySet(Line, To, From, back) : On(line, original.Actor, From));
    }

    internal static Cart Apply(Cart cart, LineId id, Quantity to, ImmutableArray<Portion> portions, Stamp stamp) =>
        cart.Find(id).IsRefused(out _, out var line)
            ? cart
            : cart.With(line with { Quantity = to, Portions = Carts.Portions.With(line.Portions, portions), Changed = stamp, Counted = stamp });
}

/// <summary>The conflict question: keep mine (set again, having seen <paramref name="Now"/>) or take theirs.</summary>
/// <param name="Wanted">What was to be set.</param>
/// <param name="Seen">What stood there when it was typed.</param>
public sealed record QuantityMoved(LineId Line, Quantity Wanted, Quantity Seen, Quantity Now, PersonId By, DateTimeOffset At) : Refusal;
