using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Sharing;

/// <summary>Makes a colleague the owner; whoever owned it stays as an editor. Who asks for approval changes with it, so approvals given no longer cover the cart.</summary>
public sealed record HandOver(PersonId To) : CartCommand
{
    public override IEnumerable<PersonId> NamesPeople => [To];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (!facts.IsColleague(To, cart)) return new NobodyToShareWith();

        return cart.Members.Owner == To ? Decided.NoEffect : Decided.Of(new CartHandedOver(cart.Members.Owner, To));
    }
}

public sealed record CartHandedOver(PersonId From, PersonId To) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart.WithPerson(To) with { Members = cart.Members.HandedTo(To), RollCall = cart.RollCall?.Without(To) };
}
