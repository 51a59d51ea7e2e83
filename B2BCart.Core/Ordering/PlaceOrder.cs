using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Ordering;

/// <summary>Places the order: everything is checked once more, and all of it happens or nothing.</summary>
/// <param name="Material">The hash of what the buyer saw.</param>
public sealed record PlaceOrder(string Material) : CartCommand
{
    public override bool NeedsReferences => true;

    public override bool NeedsOrderNumber => true;

    public override IEnumerable<Sku> NeedsOffers(Cart cart) => cart.Present.Select(line => line.Offer.Sku);

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAct.IsRefused(out var no)) return no;
        if (!facts.Actor.MayOrder) return new MayNotOrder();
        if (!facts.Actor.SeesPrices) return new PricesNeeded();
        if (cart.State is not CartState.Approved) return new NotApproved(cart.State);
        if (cart.Material.Hash() != Material) return new ChangedWhileReading(cart.LastTouched);
        if (cart.References.Missing(facts.References).Select(field => field.Key).ToImmutableArray() is { IsEmpty: false } missing) return new ReferencesMissing(missing);
        foreach (var line in cart.Present)
        {
            if (facts.OfferOf(line.Offer.Sku).IsRefused(out no, out _)) return no;
            if (facts.HasInStock(cart, line.Offer, line.Id, line.Quantity).IsRefused(out no)) return no;
        }

        return Decided.Of(new OrderPlaced(facts.NextOrder, [.. cart.Parts.Select(Numbered)]));
    }

    private static OrderPart Numbered(Part part, int at) => new(at + 1, part.Supplier, part.ShipTo, [.. part.Lines.Select(line => line.Id)], part.Goods, part.Freight);
}

public sealed record OrderPlaced(OrderNumber Number, ImmutableArray<OrderPart> Parts) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Order = new(Number, Parts, stamp) };

    public override CartEvent SeenBy(Sight sight) => sight.Prices ? this : this with { Parts = Order.Hidden(Parts) };
}

public sealed record MayNotOrder : Refusal;

/// <summary>There is no approval that covers the cart as it is.</summary>
public sealed record NotApproved(CartState State) : Refusal;
