using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Links;

/// <summary>A way into one cart for whoever has its secret, without an account: to look, live, and nothing else. The secret is nowhere in here.</summary>
/// <param name="ShowsPrices">Else no amount leaves the server for who comes by it.</param>
/// <param name="Opened">Who opened it and when.</param>
/// <param name="Ended">Who ended it before it expired.</param>
public sealed record Link(LinkId Id, bool ShowsPrices, DateTimeOffset ExpiresAt, Stamp Opened, Stamp? Ended)
{
    /// <summary>No link lives longer.</summary>
    public const int MostDays = 90;

    public bool IsLiveAt(DateTimeOffset now) => Ended is null && now < ExpiresAt;
}
