using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Begins a cart, private to whoever creates it. The currency stays.</summary>
public sealed record CreateCart(string Name, Currency Currency) : CartCommand
{
    public override bool NeedsReferences => true;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (cart.Exists) return new CartIdTaken();
        if (CartName.Of(Name).IsRefused(out var no, out var name)) return no;
        if (Currency == default) return new NotACurrency("");

        return Decided.Of([new CartCreated(facts.Actor.Company, facts.Actor.Id, name, Currency), .. ReferencesBegun.Of(facts)]);
    }
}

public sealed record CartCreated(CompanyId Company, PersonId Owner, string Name, Currency Currency) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart with { Company = Company, Name = Name, Currency = Currency, Members = Members.OwnedBy(Owner), Created = stamp };
}

public sealed record CartIdTaken : Refusal;
