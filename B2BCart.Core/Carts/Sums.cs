using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>What a cart comes to. Worked out once for each cart that is asked, however many look at it: all who see the same revision share the one cart.</summary>
internal sealed class Sums
{
    private static readonly ConditionalWeakTable<Cart, Sums> Known = [];

    private Sums(Cart cart)
    {
        Parts = Part.Of(cart);
        Goods = Part.Sum(cart.Present, cart.Currency);
        if (Goods is not { } total) return;

        foreach (var part in Parts) total += part.Freight!.Value;
        Total = total;
    }

    public ImmutableArray<Part> Parts { get; }

    public Money? Goods { get; }

    public Money? Total { get; }

    public static Sums Of(Cart cart) => Known.GetValue(cart, static cart => new(cart));
}
