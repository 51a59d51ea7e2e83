using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>So much more, or less when below zero. Commutes with everybody else's changes.</summary>
public sealed record ChangeQuantity(LineId Line, decimal By) : CartCommand
{
    public override IEnumerable<Sku> NeedsOffers(Cart cart) => cart.Find(Line).IsRefused(out _, out var line) ? [] : [line.Offer.Sku];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Of(cart, Line, facts).IsRefused(out var no, out var line)) return no;
        if (line.Offer.AllowsChange(new(By)).IsRefused(out no)) return no;
        if (By == 0) return Decided.NoEffect;

        var wanted = new Quantity(line.Quantity.Value + By);
        if (line.Offer.Allows(wanted).IsRefused(out no)) return no;
        if (By > 0 && facts.HasInStock(cart, line.Offer, Line, wanted).IsRefused(out no)) return no;

        return Decided.Of(QuantityChanged.By(line, facts.Actor.Id, By));
    }
}

/// <param name="Portions">Whose portions changed by how much; adds up to the difference.</param>
public sealed record QuantityChanged(LineId Line, Quantity From, Quantity To, ImmutableArray<Portion> Portions) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Raises => To > From;

    public override bool Concerns(LineId line) => line == Line;

    internal static QuantityChanged By(Line line, PersonId person, decimal by) =>
        new(line.Id, line.Quantity, new(line.Quantity.Value + by), Carts.Portions.Change(line.Portions, person, by));

    internal override Verdict May(Access access, Cart cart) =>
        Portions.All(portion => portion.Person == access.Person) ? access.MayAddLines : EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) => QuantitySet.Apply(cart, Line, To, Portions, stamp);

    public override Result<Decided> Undo(Cart now, Stamp original) => TakeBack(now, Line, Portions, original.Actor);

    /// <summary>The opposite change, whatever came between; nothing left removes the line, and what is left obeys step and minimum.</summary>
    internal static Result<Decided> TakeBack(Cart now, LineId id, ImmutableArray<Portion> portions, PersonId person)
    {
        if (now.Find(id).IsRefused(out var no, out var line)) return no;
        if (line.Removed is { } removed) return new LineIsRemoved(id, removed.Actor, removed.At);

        var by = -portions.Sum(portion => portion.Quantity);
        var left = new Quantity(line.Quantity.Value + by);
        if (left.Value <= 0) return TakeAll(line, portions);
        if (line.Offer.Allows(left).IsRefused(out no)) return no;

        var back = Carts.Portions.Negated(portions);
        return Decided.Of(Carts.Portions.Fit(line.Portions, back)
            ? new QuantityChanged(id, line.Quantity, left, back)
            : By(line, person, by));
    }

    /// <summary>More is to be taken back than is left: the line goes, unless others have a share in it. Theirs stays.</summary>
    private static Result<Decided> TakeAll(Line line, ImmutableArray<Portion> portions)
    {
        var own = line.Portions.Where(one => portions.Any(portion => portion.Person == one.Person)).ToImmutableArray();
        var left = new Quantity(line.Quantity.Value - own.Sum(one => one.Quantity));
        if (left.Value <= 0) return Decided.Of(new LineRemoved(line.Id, line.Quantity));
        if (own.IsEmpty) return new ChangedSince(line.Counted.Actor);
        if (line.Offer.Allows(left).IsRefused(out var no)) return no;
        return Decided.Of(new QuantityChanged(line.Id, line.Quantity, left, Carts.Portions.Negated(own)));
    }
}
