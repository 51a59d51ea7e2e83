using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Live;

/// <summary>The hub groups of a cart: one for each sight, so that what somebody may not see is never sent to them.</summary>
public static class CartGroups
{
    public static string Of(CartId cart, Sight sight) => sight.Prices ? $"cart:{cart.Value:N}" : $"cart:{cart.Value:N}:no-prices";
}
