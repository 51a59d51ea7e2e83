using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;

namespace B2BCart.Core.Sharing;

/// <summary>Takes somebody who has left the company out of a cart: their links end, what they own goes to a colleague, and a request or roll call no longer waits for them. The one thing that an admin does in a cart which is not open to them.</summary>
public sealed record LetGo(PersonId Person, PersonId To) : CartCommand
{
    public override IEnumerable<PersonId> NamesPeople => [Person, To];

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (!facts.Actor.IsAdmin || !cart.Exists || cart.Company != facts.Actor.Company) return new CartNotFound();
        if (facts.IsColleague(Person, cart)) return new StillHere(Person);
        if (!facts.IsColleague(To, cart)) return new NobodyToShareWith();

        var ended = cart.Links.Where(link => link.Opened.Actor == Person && link.IsLiveAt(facts.Now)).Select(link => (CartEvent)new LinkEnded(link.Id));
        var left = Left(cart);
        return Decided.Of([.. ended, .. left, .. IsWaitedFor(cart, left) ? [new ColleagueLeft(Person)] : Array.Empty<CartEvent>()]);
    }

    /// <summary>In an open request by some stage, also a later one; or by the roll call, where taking them out of the members does not end that.</summary>
    private bool IsWaitedFor(Cart cart, ImmutableArray<CartEvent> left) =>
        (cart.Review is { IsOpen: true } review && cart.Order is null && review.MayCallOn(Person)) || (left.IsEmpty && cart.RollCall is { } call && call.Asked.Contains(Person));

    private ImmutableArray<CartEvent> Left(Cart cart) =>
        cart.Members.Owner == Person ? [new CartInherited(Person, To)]
        : cart.Members.RoleOf(Grantee.Of(Person)) is { } was ? [new SharingStopped(Grantee.Of(Person), was)]
        : [];
}

/// <summary>Another owner; who owned it has nothing left in it.</summary>
public sealed record CartInherited(PersonId From, PersonId To) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart.WithPerson(To) with { Members = cart.Members.Without(Grantee.Of(From)).With(Grantee.Of(To), CartRole.Owner), RollCall = cart.RollCall?.Without(From)?.Without(To) };
}

/// <summary>Whoever comes next on the ladder is asked instead. A yes that they gave stays.</summary>
public sealed record ColleagueLeft(PersonId Person) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp)
    {
        var review = cart.Review?.Without(Person);
        if (cart.Standing?.Asked == Person) review = review! with { PassedOn = stamp.At };
        return cart with { Review = review, RollCall = cart.RollCall?.Without(Person) };
    }
}

public sealed record StillHere(PersonId Person) : Refusal;
