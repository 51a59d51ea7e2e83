using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Adds what stands in a list or in another cart, at today's offers. One step of undo.</summary>
public sealed record AddLinesOf(CartId From) : CartCommand
{
    public override CartId? OtherOf(Cart cart, PersonId actor) => From;

    public override IEnumerable<Sku> NeedsOffers(Cart cart) => cart.Present.Select(line => line.Offer.Sku);

    public override bool NeedsReferences => true;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;
        if (From == cart.Id) return new SameCart();
        if (facts.Open(From).IsRefused(out no, out var other)) return no;

        return other.Present.Any() ? AddLines.To(cart, other.Present.Select(NewLine.Like), facts) : new NothingToAdd();
    }
}

public sealed record SameCart : Refusal;
