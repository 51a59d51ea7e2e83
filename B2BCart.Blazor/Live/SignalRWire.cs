using System.Collections.Concurrent;
using System.Threading.Channels;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.SignalR;

namespace B2BCart.Blazor.Live;

/// <summary>The wire over CartHub's own groups: one send reaches scripts, this node and, through a backplane, the others. A queue stands between, so that publishing never waits.</summary>
public sealed class SignalRWire(IHubContext<CartHub> hub, NodeMember node, HubLifetimeManager<CartHub> lifetime, ILogger<SignalRWire> log) : BackgroundService, ICartWire
{
    /// <summary>A client that does not read is let go after this time; until then what it was to hear waits, and the others hear everything.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>So many unfinished sends of one cart wait for clients that do not read. Of what comes then only the newest revision is kept, and sent when there is room: the others find the rest by the gap.</summary>
    public const int MostUnderway = 8_192;

    private static readonly Sight Full = Sight.Full;
    private static readonly Sight WithoutPrices = new(Cart: true, Prices: false);

    /// <summary>A message that does not fit is lost; the receivers' polls find what it told.</summary>
    private readonly Channel<WireMessage> _queue = Channel.CreateBounded<WireMessage>(new BoundedChannelOptions(16_384) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly ConcurrentDictionary<CartId, int> _underway = new();

    private readonly ConcurrentDictionary<CartId, RevisionMessage> _left = new();

    private readonly Lazy<Task> _connected = new(() => lifetime.OnConnectedAsync(node));

    public IWireListener? Listener
    {
        set => node.Listener = value;
    }

    public void Publish(Revision revision) => _queue.Writer.TryWrite(new RevisionMessage(revision));

    public void Publish(CartId cart, Here here) => _queue.Writer.TryWrite(new HereMessage(cart, here));

    public void PublishGone(CartId cart, Guid tab) => _queue.Writer.TryWrite(new GoneMessage(cart, tab));

    public async Task JoinAsync(CartId cart)
    {
        await _connected.Value;
        await lifetime.AddToGroupAsync(node.ConnectionId, CartGroups.Of(cart, Full));
    }

    public Task LeaveAsync(CartId cart) => lifetime.RemoveFromGroupAsync(node.ConnectionId, CartGroups.Of(cart, Full));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var message in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            if (DueInPlaceOf(message) is not { } due) continue;

            _underway.AddOrUpdate(due.Cart, 1, (_, count) => count + 1);
            var sending = SendAsync(due, stoppingToken);
            if (sending.IsCompleted) await sending;
        }
    }

    private WireMessage? DueInPlaceOf(WireMessage message)
    {
        if (!IsFull(message.Cart)) return message;
        if (message is RevisionMessage newest) _left[message.Cart] = newest;
        return !IsFull(message.Cart) && _left.TryRemove(message.Cart, out var left) ? left : null;
    }

    private bool IsFull(CartId cart) => _underway.GetValueOrDefault(cart) >= MostUnderway;

    /// <summary>Not awaited while it waits: one client that does not read must not hold up the other carts. Each connection keeps its own order.</summary>
    private async Task SendAsync(WireMessage message, CancellationToken stop)
    {
        try
        {
            await Task.WhenAll(SendAsync(message, Full, stop), SendAsync(message, WithoutPrices, stop));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "A message of cart {Cart} was not sent; its receivers find it by their poll.", message.Cart.Value);
        }
        finally
        {
            if (_underway.AddOrUpdate(message.Cart, 0, (_, count) => count - 1) == 0) _underway.TryRemove(new(message.Cart, 0));
            if (!_left.IsEmpty && _left.TryRemove(message.Cart, out var left)) _queue.Writer.TryWrite(left);
        }
    }

    private Task SendAsync(WireMessage message, Sight sight, CancellationToken stop)
    {
        var (method, argument) = message.Send(sight.Prices);
        return hub.Clients.Group(CartGroups.Of(message.Cart, sight)).SendAsync(method, argument, stop);
    }
}
