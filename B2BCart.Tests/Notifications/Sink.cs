using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace B2BCart.Tests.Notifications;

/// <summary>A mail server of a few lines on this machine: takes what comes, or refuses all of it.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public Sink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool Refuses { get; set; }

    public ConcurrentQueue<MimeMessage> Taken { get; } = [];

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 sink");
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                if (line == "DATA") Taken.Enqueue(await ReadAsync(reader, writer));
                await writer.WriteLineAsync(line.StartsWith("MAIL", StringComparison.Ordinal) && Refuses ? "451 not now" : line == "QUIT" ? "221 bye" : "250 ok");
            }
        }
    }

    private static async Task<MimeMessage> ReadAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        using var raw = new MemoryStream();
        await using var bytes = new StreamWriter(raw) { NewLine = "\r\n" };
        while (await reader.ReadLineAsync() is { } line and not ".") await bytes.WriteLineAsync(line.StartsWith('.') ? line[1..] : line);
        await bytes.FlushAsync();
        raw.Position = 0;
        return await MimeMessage.LoadAsync(raw);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ContinueWith(_ => { }, TaskScheduler.Default);
        _listener.Dispose();
        _stop.Dispose();
    }
}
