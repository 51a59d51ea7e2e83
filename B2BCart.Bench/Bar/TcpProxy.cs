using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace B2BCart.Bench.Bar;

/// <summary>A network that can be cut: all connections through it break at once, and new ones work again.</summary>
internal sealed class TcpProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly int _port;

    public TcpProxy(Uri server)
    {
        _port = server.Port;
        _listener.Start();
        Url = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public Uri Url { get; }

    public void Cut()
    {
        foreach (var one in _open.Keys) Close(one);
    }

    public void Dispose()
    {
        _listener.Stop();
        Cut();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            Cut();
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        _open[near] = _open[far] = 0;
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception error) when (error is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            Close(near);
        }

        Close(near);
        Close(far);
    }

    private void Close(TcpClient one)
    {
        if (_open.TryRemove(one, out _)) one.Close();
    }
}
