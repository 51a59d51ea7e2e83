using System.Collections.Concurrent;
using B2BCart.Blazor.Live;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Links;

/// <summary>The carts that are watched by a link on this node.</summary>
public sealed class LinkFeeds(CartRooms rooms, LinkDesk desk, LinkPainter painter, LinkAudience audience, TimeProvider time, ILogger<LinkFeed> log)
{
    private readonly ConcurrentDictionary<CartId, LinkFeed> _feeds = new();

    /// <summary>Watches until the page is gone, the link is over, or the server stops.</summary>
    public async Task WatchAsync(CartId cart, LinkProfile profile, Stream page, CancellationToken stop)
    {
        var viewer = new LinkViewer(profile);
        var feed = Join(cart, viewer);
        audience.Came(cart);
        try
        {
            await viewer.SendAsync(page, stop);
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            feed.Remove(viewer);
            audience.Went(cart);
        }
    }

    private LinkFeed Join(CartId cart, LinkViewer viewer)
    {
        while (true)
        {
            var feed = _feeds.GetOrAdd(cart, id => new(id, rooms, desk, painter, time, log));
            if (feed.Add(viewer)) return feed;
            _feeds.TryRemove(new(cart, feed));
        }
    }
}
