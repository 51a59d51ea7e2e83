using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;

namespace B2BCart.Core.Carts;

/// <summary>Begins a cart with the lines of another one at today's offers; all of it is whoever duplicates. What cannot be had is left out and said.</summary>
/// <param name="IsList">To be used again and again: it is added to carts and never ordered itself.</param>
public sealed record DuplicateCart(CartId From, string Name, bool IsList = false) : CartCommand
{
    public override CartId? OtherOf(Cart cart, PersonId actor) => From;

    public override IEnumerable<Sku> NeedsOffers(Cart cart) => cart.Present.Select(line => line.Offer.Sku);

    public override bool NeedsReferences => true;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (cart.Exists) return new CartIdTaken();
        if (facts.Open(From).IsRefused(out var no, out var other)) return no;
        if (CartName.Of(Name).IsRefused(out no, out var name)) return no;

        var created = new CartCreated(facts.Actor.Company, facts.Actor.Id, name, other.Currency);
        var stamp = new Stamp(facts.Actor.Id, facts.Now, 1);
        CartEvent[] begun = [created, .. IsList ? [new CartKeptAsList()] : ReferencesBegun.Of(facts)];
        var lines = AddLines.To(begun.Aggregate(cart, (before, one) => one.ApplyTo(before, stamp)), other.Present.Select(NewLine.Like), facts);
        return lines with { Events = [.. begun, .. lines.Events] };
    }
}

/// <summary>It is a list of products.</summary>
public sealed record CartKeptAsList : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { IsList = true };
}

/// <summary>Its lines go to a cart, and that is submitted.</summary>
public sealed record ListsAreNotOrdered : Refusal;
