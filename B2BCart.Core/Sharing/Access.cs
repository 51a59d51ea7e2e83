using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Sharing;

/// <summary>What one person may do in one cart and what they may see of it. Every page, hub call, message and export asks here.</summary>
public readonly record struct Access(PersonId Person, CartRole? Role, Sight Sight)
{
    public static Access Of(Person person, Cart cart)
    {
        var role = cart.Exists && cart.Company == person.Company ? cart.Members.RoleOf(person) : null;
        return new(person.Id, role, role is null ? Sight.Nothing : new(Cart: true, Prices: person.SeesPrices));
    }

    /// <summary>A cart that is not yours and a cart that does not exist get the same answer.</summary>
    public Verdict MayOpen => Role is null ? new CartNotFound() : Verdict.Yes;

    public Verdict MayComment => AtLeast(CartRole.Commenter);

    public Verdict MayAddLines => AtLeast(CartRole.Contributor);

    public Verdict MayEditLines => AtLeast(CartRole.Editor);

    public Verdict MayShare => AtLeast(CartRole.Owner);

    /// <summary>A contributor changes and removes the lines they added; an editor all.</summary>
    public Verdict MayEdit(Line line) => line.Added.Actor == Person ? MayAddLines : MayEditLines;

    private Verdict AtLeast(CartRole needed) =>
        Role is not { } role ? new CartNotFound() : role >= needed ? Verdict.Yes : new RoleTooLow(role, needed);
}

public sealed record CartNotFound : Refusal;

public sealed record RoleTooLow(CartRole Role, CartRole Needed) : Refusal;
