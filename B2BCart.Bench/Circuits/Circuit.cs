using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace B2BCart.Bench.Circuits;

/// <summary>A page without a browser: speaks Blazor's own protocol and knows of what is drawn only how many batches, how many bytes, and which revision it shows.</summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Session _session;
    private readonly Action<long, long>? _seen;
    private readonly Action<byte[]>? _told;
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly BrowserSocket _socket;
    private readonly HubConnection _hub;
    private string? _secret;
    private long _newest;

    private Circuit(Session session, Action<long, long>? seen, Action<byte[]>? told)
    {
        (_session, _seen, _told, _socket) = (session, seen, told, new(session));
        var builder = new HubConnectionBuilder().WithUrl(new Uri(session.Url, "_blazor"), options =>
        {
            options.WebSocketFactory = (context, stop) => _socket.ConnectAsync(context.Uri, stop);
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
        });
        builder.Services.RemoveAll<IHubProtocol>();
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPack());
        _hub = builder.Build();
        _hub.Closed += _ =>
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
        _hub.On<long, byte[]>("JS.RenderBatch", DrawAsync);
        _hub.On<string>("JS.Error", error => _drawn.TrySetException(new InvalidDataException(Error = error)));
        _hub.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (id, _, _, _, _, _) => _hub.SendAsync("EndInvokeJSFromDotNet", id, true, $"[{id},true,null]"));
    }

    public int Batches { get; private set; }

    /// <summary>All that the server said, as it came off the wire.</summary>
    public long Bytes => _socket.Bytes;

    /// <summary>The newest revision that is drawn.</summary>
    public long Revision { get; private set; }

    public string? Error { get; private set; }

    /// <summary>Ends when the server has cut the connection.</summary>
    public Task Closed => _closed.Task;

    /// <summary>Does not say any more that it drew what it was sent, until <see cref="ReleaseAsync"/>.</summary>
    public bool IsStuck { get; set; }

    public Task ReleaseAsync()
    {
        IsStuck = false;
        return _hub.SendAsync("OnRenderCompleted", _newest, null);
    }

    /// <summary>Opens a page as a browser does and waits until it is drawn.</summary>
    /// <param name="seen">Told of each newly drawn revision: the one before, and this one.</param>
    /// <param name="told">Given all that is drawn, as it came.</param>
    public static async Task<Circuit> OpenAsync(Session session, string path, Action<long, long>? seen = null, Action<byte[]>? told = null)
    {
        using var http = session.Http();
        return await OpenAsync(session, path, await http.GetStringAsync(new Uri(path, UriKind.Relative)), seen, told);
    }

    /// <param name="html">The page, when it was fetched already.</param>
    public static async Task<Circuit> OpenAsync(Session session, string path, string html, Action<long, long>? seen, Action<byte[]>? told = null)
    {
        var circuit = new Circuit(session, seen, told);
        try
        {
            await circuit.StartAsync(path, html);
            return circuit;
        }
        catch
        {
            await circuit._hub.DisposeAsync();
            circuit._socket.Dispose();
            throw;
        }
    }

    /// <summary>Closes the page: the server forgets the circuit at once, as with a closed tab.</summary>
    public async ValueTask DisposeAsync()
    {
        using var http = _session.Http();
        using var goodbye = new FormUrlEncodedContent([new("circuitId", _secret)]);
        using var answer = await http.PostAsync(new Uri("/_blazor/disconnect", UriKind.Relative), goodbye);
        answer.EnsureSuccessStatusCode();
        await _hub.DisposeAsync();
        _socket.Dispose();
    }

    /// <summary>Lets go of what the server has cut: there is nobody to say goodbye to.</summary>
    public async Task DropAsync()
    {
        await _hub.DisposeAsync();
        _socket.Dispose();
    }

    private async Task StartAsync(string path, string html)
    {
        var markers = Marker().Matches(html).Select(one => one.Groups[1].Value).Where(marker => marker.Contains("\"descriptor\"", StringComparison.Ordinal));
        var operations = markers.Select((marker, at) => $$"""{"type":"add","ssrComponentId":{{at + 1}},"marker":{{marker}}}""");
        var state = State().Match(html).Groups[1].Value;
        await _hub.StartAsync();
        _secret = await _hub.InvokeAsync<string?>("StartCircuit", _session.Url.ToString(), new Uri(_session.Url, path).ToString(), "[]", state)
            ?? throw new InvalidDataException("The server started no circuit.");
        await _hub.SendAsync("UpdateRootComponents", $$"""{"batchId":1,"operations":[{{string.Join(",", operations)}}]}""", state);
        await _drawn.Task.WaitAsync(Patience);
    }

    private Task DrawAsync(long id, byte[] batch)
    {
        Batches++;
        _told?.Invoke(batch);
        if (RenderBatchBytes.Revision(batch) is var drawn && drawn > Revision)
        {
            var before = Revision;
            Revision = drawn;
            _drawn.TrySetResult();
            _seen?.Invoke(before, drawn);
        }

        _newest = id;
        return IsStuck ? Task.CompletedTask : _hub.SendAsync("OnRenderCompleted", id, null);
    }

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();
}
