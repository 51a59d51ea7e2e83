using System.Collections.Concurrent;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Live;

/// <summary>In a group or not, like SignalR's: the last word counts. Leaving takes longer than joining.</summary>
internal sealed class WireOfGroups : ICartWire
{
    private readonly ConcurrentDictionary<CartId, int> _joined = new();

    public Func<Task> OnJoin { get; set; } = () => Task.CompletedTask;

    public IWireListener? Listener { set { } }

    public int Joined(CartId cart) => _joined.GetValueOrDefault(cart);

    public void Publish(Revision revision) { }

    public void Publish(CartId cart, Core.Live.Here here) { }

    public void PublishGone(CartId cart, Guid tab) { }

    public async Task JoinAsync(CartId cart)
    {
        await Task.Yield();
        await OnJoin();
        _joined[cart] = 1;
    }

    public async Task LeaveAsync(CartId cart)
    {
        for (var slow = 0; slow < 5; slow++) await Task.Yield();
        _joined[cart] = 0;
    }
}
