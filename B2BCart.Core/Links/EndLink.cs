using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Links;

/// <summary>Ends a link. The pages that are open by it go blank.</summary>
public sealed record EndLink(LinkId Link) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (cart.Find(Link) is not { } link) return new LinkNotFound();

        return link.IsLiveAt(facts.Now) ? Decided.Of(new LinkEnded(Link)) : Decided.NoEffect;
    }
}

public sealed record LinkEnded(LinkId Link) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart with { Links = [.. cart.Links.Select(link => link.Id == Link ? link with { Ended = stamp } : link)] };
}

public sealed record LinkNotFound : Refusal;
