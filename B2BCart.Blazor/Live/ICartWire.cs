using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;

namespace B2BCart.Blazor.Live;

/// <summary>
/// Carries what was committed to whoever else watches a cart: hub clients and other nodes. A doorbell: it may lose, repeat and
/// reorder, because truth is the log. Publishing never waits and never fails.
/// </summary>
public interface ICartWire
{
    /// <summary>What arrives from other nodes (and maybe what this node published itself).</summary>
    IWireListener? Listener { set; }

    void Publish(Revision revision);

    void Publish(CartId cart, Here here);

    void PublishGone(CartId cart, Guid tab);

    /// <summary>From now on this node hears of the cart.</summary>
    Task JoinAsync(CartId cart);

    Task LeaveAsync(CartId cart);
}

public interface IWireListener
{
    void Heard(Revision revision);

    void Heard(CartId cart, Here here);

    void HeardGone(CartId cart, Guid tab);
}
