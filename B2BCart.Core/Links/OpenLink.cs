using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Links;

/// <summary>Opens the cart to whoever has the link's secret, until a day. Whoever sends this keeps the hash of that secret, and nobody the secret.</summary>
public sealed record OpenLink(LinkId Link, bool ShowsPrices, DateTimeOffset ExpiresAt) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        var access = facts.AccessTo(cart);
        if (access.MayShare.IsRefused(out var no)) return no;
        if (ShowsPrices && !access.Sight.Prices) return new PricesNotYoursToShow();
        if (ExpiresAt <= facts.Now) return new LinkEndsBeforeItBegins(ExpiresAt);
        if (ExpiresAt > facts.Now.AddDays(Links.Link.MostDays)) return new LinkLivesTooLong(Links.Link.MostDays);
        if (cart.LiveLink(facts.Now) is { } live) return new LinkAlreadyOpen(live.ExpiresAt);
        if (cart.Find(Link) is not null) return new LinkIdTaken();

        return Decided.Of(new LinkOpened(Link, ShowsPrices, ExpiresAt));
    }
}

public sealed record LinkOpened(LinkId Link, bool ShowsPrices, DateTimeOffset ExpiresAt) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Links = cart.Links.Add(new(Link, ShowsPrices, ExpiresAt, stamp, null)) };
}

public sealed record PricesNotYoursToShow : Refusal;

public sealed record LinkEndsBeforeItBegins(DateTimeOffset ExpiresAt) : Refusal;

public sealed record LinkLivesTooLong(int MostDays) : Refusal;

/// <summary>A cart has one live link.</summary>
public sealed record LinkAlreadyOpen(DateTimeOffset Until) : Refusal;

public sealed record LinkIdTaken : Refusal;
