using System.Collections.Concurrent;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>The newest carts of this node. A cache: the store is asked for what is not here, and it refuses an append to a cart that moved on.</summary>
public sealed class CartMemory(ICartStore store)
{
    private const int MostCarts = 4_096;

    private readonly ConcurrentDictionary<CartId, Cart> _carts = new();

    public async ValueTask<Cart> NewestAsync(CartId id, CancellationToken stop)
    {
        if (_carts.TryGetValue(id, out var known)) return known;

        var cart = await store.LoadAsync(id, stop);
        return cart.Exists ? _carts.GetOrAdd(id, cart) : cart;
    }

    public void Keep(CartId id, Cart cart)
    {
        if (_carts.Count >= MostCarts) _carts.Clear();
        if (cart.Exists) _carts[id] = cart;
    }

    public void Forget(CartId id) => _carts.TryRemove(id, out _);

    public void Clear() => _carts.Clear();
}
