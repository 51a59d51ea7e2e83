using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace B2BCart.Bench.Bar;

/// <summary>A network that can be cut: all connections through it break at once, and new ones work again. It can also stop to read what the server says, as a client does that hangs.</summary>
internal sealed class TcpProxy : IDisposable
{
    /// <summary>Bytes. So little waits here that a server soon notices who does not read.</summary>
    private const int SmallBuffer = 16 * 1024;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly int _port;
    private volatile TaskCompletionSource _reading = Done();

    public TcpProxy(Uri server)
    {
        _port = server.Port;
        _listener.Start();
        Url = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public Uri Url { get; }

    /// <summary>From now on nothing that the server says is read, until <see cref="Read"/>.</summary>
    public void Stop() => _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Read() => _reading.TrySetResult();

    public void Cut()
    {
        foreach (var one in _open.Keys) Close(one);
    }

    public void Dispose()
    {
        _listener.Stop();
        Read();
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
        var far = new TcpClient { NoDelay = true, ReceiveBufferSize = SmallBuffer };
        near.NoDelay = true;
        _open[near] = _open[far] = 0;
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), CarryAsync(far.GetStream(), near.GetStream()));
        }
        catch (Exception error) when (error is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            Close(near);
        }

        Close(near);
        Close(far);
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[SmallBuffer];
        while (await from.ReadAsync(buffer) is > 0 and var count)
        {
            await _reading.Task;
            await to.WriteAsync(buffer.AsMemory(0, count));
        }
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private void Close(TcpClient one)
    {
        if (_open.TryRemove(one, out _)) one.Close();
    }
}
