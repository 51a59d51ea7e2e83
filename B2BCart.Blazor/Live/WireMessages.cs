using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;

namespace B2BCart.Blazor.Live;

/// <summary>What waits to be put on the wire.</summary>
public abstract record WireMessage(CartId Cart)
{
    /// <summary>The name of the client method, and its argument.</summary>
    public abstract (string Method, object Argument) Send(bool withPrices);
}

public sealed record RevisionMessage(Revision Revision) : WireMessage(Revision.Cart)
{
    public const string Method = "revision";

    public override (string, object) Send(bool withPrices) => (Method, Revision.SeenBy(new(Cart: true, withPrices)));
}

/// <summary>Somebody is in a cart.</summary>
public sealed record HereMessage(CartId Cart, Here Here) : WireMessage(Cart)
{
    public const string Method = "here";

    public override (string, object) Send(bool withPrices) => (Method, this);
}

/// <summary>A page of a cart was closed.</summary>
public sealed record GoneMessage(CartId Cart, Guid Tab) : WireMessage(Cart)
{
    public const string Method = "gone";

    public override (string, object) Send(bool withPrices) => (Method, this);
}
