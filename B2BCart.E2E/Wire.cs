using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>A slow, cut or deaf connection between one page and its circuit. Pages must be opened after it was laid.</summary>
internal sealed partial class Wire : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<Action> _waiting = [];
    private readonly TimeSpan _delay;
    private readonly List<Timer> _timers = [];
    private bool _isHeld;

    private Wire(TimeSpan delay) => _delay = delay;

    /// <summary>Every frame arrives so much later, in both directions and in order.</summary>
    public static async Task<Wire> LayAsync(Shopper shopper, TimeSpan delay = default)
    {
        var wire = new Wire(delay);
        await shopper.Page.RouteWebSocketAsync(Circuit(), page =>
        {
            var server = page.ConnectToServer();
            page.OnMessage(frame => wire.Carry(() => Send(server, frame)));
            server.OnMessage(frame => wire.Carry(() => Send(page, frame)));
        });
        return wire;
    }

    /// <summary>No page of this person gets a circuit.</summary>
    public static Task BlockAsync(Shopper shopper) => shopper.Page.RouteWebSocketAsync(Circuit(), page => _ = page.CloseAsync());

    /// <summary>From now on nothing goes through, until <see cref="Release"/>.</summary>
    public void Hold()
    {
        lock (_gate) _isHeld = true;
    }

    public void Release()
    {
        lock (_gate)
        {
            _isHeld = false;
            while (_waiting.TryDequeue(out var next)) next();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var timer in _timers) await timer.DisposeAsync();
    }

    private void Carry(Action send)
    {
        lock (_gate)
        {
            if (_delay == default && !_isHeld)
            {
                send();
                return;
            }

            _waiting.Enqueue(send);
            if (_delay != default) _timers.Add(new(_ => CarryNext(), null, _delay, Timeout.InfiniteTimeSpan));
        }
    }

    private void CarryNext()
    {
        lock (_gate)
        {
            if (!_isHeld && _waiting.TryDequeue(out var next)) next();
        }
    }

    private static void Send(IWebSocketRoute to, IWebSocketFrame frame)
    {
        if (frame.Binary is { } bytes) to.Send(bytes);
        else to.Send(frame.Text ?? "");
    }

    [GeneratedRegex("/_blazor")]
    private static partial Regex Circuit();
}
