using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Sharing;

/// <summary>What one person may do in one cart and what they may see of it. Every page, hub call, message and export asks here.</summary>
public readonly record struct Access(PersonId Person, CartRole? Role, Sight Sight)
{
    /// <summary>What the cart's state still allows.</summary>
    public CartState State { get; init; }

    public bool IsArchived { get; init; }

    /// <summary>They only look, because the company lets the seller in for now; each time is written down.</summary>
    public bool IsSupport { get; init; }

    public static Access Of(Person person, Cart cart)
    {
        var given = !cart.Exists ? null : cart.Company == person.Company ? Highest(cart.Members.RoleOf(person), IsAsked(person, cart) ? CartRole.Commenter : null) : AsContact(person, cart);
        var isSupport = given is null && cart.Exists && cart.Company != person.Company && person.LooksInto.Contains(cart.Company);
        return (isSupport ? CartRole.Viewer : given) is not { } role
            ? new(person.Id, null, Sight.Nothing)
            : new(person.Id, role, new(Cart: true, Prices: person.SeesPrices)) { State = cart.State, IsArchived = cart.IsArchived, IsSupport = isSupport };
    }

    /// <summary>What somebody may see of a cart that was ordered: the seller sees all that was ordered from them.</summary>
    public static Sight OfOrder(Person person, Cart cart) => person.IsOperator && cart.Order is not null ? new(Cart: true, Prices: person.SeesPrices) : Of(person, cart).Sight;

    /// <summary>The one grant that reaches into another company: to a contact at the seller, by name, and never to more than comments.</summary>
    private static CartRole? AsContact(Person person, Cart cart) =>
        person.ContactOf.Contains(cart.Company) && cart.Members.RoleOf(Grantee.Of(person.Id)) is { } role ? role < CartRole.Commenter ? role : CartRole.Commenter : null;

    /// <summary>Who is asked now, and who answered in this request, may read and comment without being a member.</summary>
    private static bool IsAsked(Person person, Cart cart) =>
        cart.Review is { } review && (review.LastOf(person.Id) is not null || review.Answer?.Given.Actor == person.Id || (review.IsOpen && cart.Order is null && cart.Standing?.Asked == person.Id));

    private static CartRole? Highest(CartRole? one, CartRole? other) => one is null || other > one ? other ?? one : one;

    /// <summary>A cart that is not yours and a cart that does not exist get the same answer.</summary>
    public Verdict MayOpen => Role is null ? new CartNotFound() : Verdict.Yes;

    public Verdict MayComment => AtLeast(CartRole.Commenter);

    public Verdict MayAddLines => IsOpen(AtLeast(CartRole.Contributor));

    public Verdict MayEditLines => IsOpen(AtLeast(CartRole.Editor));

    public Verdict MayReopen => AtLeast(CartRole.Editor);

    public Verdict MayShare => AtLeast(CartRole.Owner);

    /// <summary>A contributor changes and removes the lines they added; an editor all.</summary>
    public Verdict MayEdit(Line line) => line.Added.Actor == Person ? MayAddLines : MayEditLines;

    /// <summary>An ordered cart is read-only, and a rejected one until it is reopened.</summary>
    private Verdict IsOpen(Verdict verdict) =>
        verdict.IsRefused(out _) ? verdict : IsArchived ? new CartIsArchived() : State switch { CartState.Ordered => new CartIsOrdered(), CartState.Rejected => new CartIsRejected(), _ => verdict };

    private Verdict AtLeast(CartRole needed) =>
        Role is not { } role ? new CartNotFound() : role >= needed ? Verdict.Yes : new RoleTooLow(role, needed);
}

public sealed record CartNotFound : Refusal;

public sealed record RoleTooLow(CartRole Role, CartRole Needed) : Refusal;

public sealed record CartIsOrdered : Refusal;

/// <summary>Put away: read-only until its owner brings it back.</summary>
public sealed record CartIsArchived : Refusal;

public sealed record CartIsRejected : Refusal;
