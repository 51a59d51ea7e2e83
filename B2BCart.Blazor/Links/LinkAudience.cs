using System.Collections.Concurrent;
using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Links;

/// <summary>How many look at a cart by its link now, on this node. Never stored.</summary>
public sealed class LinkAudience(ILogger<LinkAudience> log)
{
    private readonly ConcurrentDictionary<CartId, int> _viewing = new();
    private readonly ConcurrentDictionary<CartId, ImmutableArray<Action>> _watchers = new();

    public int Of(CartId cart) => _viewing.GetValueOrDefault(cart);

    /// <summary>Calls <paramref name="watcher"/> on any thread when the number changes, in the language of who watches and not of who came; it must not wait.</summary>
    public IDisposable Watch(CartId cart, Action watcher)
    {
        var mine = ExecutionContext.Capture() is { } context ? () => ExecutionContext.Run(context, _ => watcher(), null) : watcher;
        _watchers.AddOrUpdate(cart, [mine], (_, others) => others.Add(mine));
        return new Watching(this, cart, mine);
    }

    public void Came(CartId cart)
    {
        _viewing.AddOrUpdate(cart, 1, (_, count) => count + 1);
        Tell(cart);
    }

    public void Went(CartId cart)
    {
        if (_viewing.AddOrUpdate(cart, 0, (_, count) => count - 1) == 0) _viewing.TryRemove(new(cart, 0));
        Tell(cart);
    }

    private void Tell(CartId cart)
    {
        foreach (var watcher in _watchers.GetValueOrDefault(cart, []))
        {
            try
            {
                watcher();
            }
            catch (Exception error)
            {
                log.LogError(error, "Somebody who watches how many look at cart {Cart} failed; the others were told.", cart.Value);
            }
        }
    }

    private sealed class Watching(LinkAudience audience, CartId cart, Action watcher) : IDisposable
    {
        public void Dispose()
        {
            if (audience._watchers.AddOrUpdate(cart, [], (_, others) => others.Remove(watcher)).IsEmpty) audience._watchers.TryRemove(new(cart, []));
        }
    }
}
