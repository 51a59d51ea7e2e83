using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Adds a product. If a line of it with the same details is there, that line takes it: adding always commutes.</summary>
public sealed record AddLine(Sku Sku, Quantity Quantity, LineDetails Details) : CartCommand
{
    public override IEnumerable<Sku> NeedsOffers(Cart cart) => Sku == default ? [] : [Sku];

    public override bool NeedsReferences => Details?.ShipTo is not null;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;
        if (To(cart, new(Sku, Quantity, Details), LineId.Of(facts.Command, 0), facts).IsRefused(out no, out var added)) return no;

        return new Decided([added.Event], [new(1, added.Line, null)]);
    }

    internal static Result<Added> To(Cart cart, NewLine? row, LineId id, Facts facts)
    {
        if (row is null) return new NothingToAdd();

        var wanted = row with { Details = LineDetails.Tidy(row.Details) };
        if (facts.OfferOf(wanted.Sku).IsRefused(out var no, out var offer)) return no;
        if (offer.Price.Currency != cart.Currency) return new OtherCurrency(wanted.Sku, offer.Price.Currency, cart.Currency);
        if (facts.MaySendTo(wanted.Details.ShipTo).IsRefused(out no)) return no;
        if (wanted.Details.Note is { Length: > LineDetails.LongestNote }) return new NoteTooLong(LineDetails.LongestNote);

        return cart.LineToMergeInto(offer, wanted.Details) is { } line ? MergeInto(cart, line, wanted.Quantity, facts) : Begin(cart, id, offer, wanted, facts);
    }

    private static Result<Added> MergeInto(Cart cart, Line line, Quantity more, Facts facts)
    {
        if (more.Value <= 0) return new QuantityNotPositive(more);
        if (line.Offer.AllowsChange(more).IsRefused(out var no)) return no;
        if (line.Offer.Allows(line.Quantity + more).IsRefused(out no)) return no;
        if (facts.HasInStock(cart, line.Offer, line.Id, line.Quantity + more).IsRefused(out no)) return no;

        return new Added(line.Id, QuantityChanged.By(line, facts.Actor.Id, more.Value));
    }

    private static Result<Added> Begin(Cart cart, LineId id, Offer offer, NewLine wanted, Facts facts)
    {
        if (offer.Allows(wanted.Quantity).IsRefused(out var no)) return no;
        if (facts.HasInStock(cart, offer, id, wanted.Quantity).IsRefused(out no)) return no;
        if (cart.Lines.Length >= Cart.MostLines) return new TooManyLines(Cart.MostLines);
        if (!cart.Find(id).IsRefused(out _, out _)) return new LineIdTaken();

        return new Added(id, new LineAdded(id, offer, wanted.Quantity, wanted.Details, cart.NextPosition));
    }
}

internal sealed record Added(LineId Line, CartEvent Event);

public sealed record LineAdded(LineId Line, Offer Offer, Quantity Quantity, LineDetails Details, decimal Position) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Raises => true;

    public override bool Concerns(LineId line) => line == Line;

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.With(new Line(Line, Offer, Quantity, Details, Position, [new(stamp.Actor, Quantity.Value)], null, stamp, stamp, null));

    /// <summary>Takes back the quantity that was added, whatever came between; with nothing left the line goes.</summary>
    public override Result<Decided> Undo(Cart now, Stamp original) =>
        QuantityChanged.TakeBack(now, Line, [new(original.Actor, Quantity.Value)], original.Actor);

    public override CartEvent SeenBy(Sight sight) => this with { Offer = Offer.SeenBy(sight.Prices) };
}

public sealed record OtherCurrency(Sku Sku, Currency Currency, Currency OfCart) : Refusal;

public sealed record TooManyLines(int Most) : Refusal;

public sealed record LineIdTaken : Refusal;
