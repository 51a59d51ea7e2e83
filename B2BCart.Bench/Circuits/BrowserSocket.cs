using System.Net.Sockets;
using System.Net.WebSockets;

namespace B2BCart.Bench.Circuits;

/// <summary>A WebSocket as a browser opens it, which offers to have messages deflated; counts the bytes that come off the wire.</summary>
internal sealed class BrowserSocket(Session session) : IDisposable
{
    private HttpMessageInvoker? _handshake;
    private long _bytes;

    /// <summary>All that the server sent, with the answer to the handshake.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public async ValueTask<WebSocket> ConnectAsync(Uri address, CancellationToken stop)
    {
        _handshake = new(new SocketsHttpHandler { CookieContainer = session.Cookies, ConnectCallback = DialAsync });
        var socket = new ClientWebSocket { Options = { DangerousDeflateOptions = new() } };
        await socket.ConnectAsync(address, _handshake, stop);
        return socket;
    }

    public void Dispose() => _handshake?.Dispose();

    private async ValueTask<Stream> DialAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var wire = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await wire.ConnectAsync(context.DnsEndPoint, stop);
        return new Counted(wire, read => Interlocked.Add(ref _bytes, read));
    }

    private sealed class Counted(Socket wire, Action<int> tell) : NetworkStream(wire, ownsSocket: true)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            tell(read);
            return read;
        }
    }
}
