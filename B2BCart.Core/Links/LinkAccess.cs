using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Links;

/// <summary>What whoever has the right secret of a link may see of its cart now. Every page and message of a link asks here.</summary>
/// <param name="EndedBy">Who ended it; nobody when it expired or its opener is gone.</param>
/// <param name="EndedAt">Since when it is over; nothing while it lives, and where nobody knows.</param>
public readonly record struct LinkAccess(Sight Sight, PersonId? EndedBy, DateTimeOffset? EndedAt)
{
    /// <param name="opener">Who opened it, with their rights of now: a link shows nothing that its opener may not see, and goes when they go.</param>
    public static LinkAccess Of(LinkId id, Cart cart, Person? opener, DateTimeOffset now)
    {
        if (cart.Find(id) is not { } link) return default;
        if (!link.IsLiveAt(now)) return new(Sight.Nothing, link.Ended?.Actor, link.Ended?.At ?? link.ExpiresAt);
        return opener is null || opener.Company != cart.Company ? default : new(new(Cart: true, link.ShowsPrices && opener.SeesPrices), null, null);
    }
}
