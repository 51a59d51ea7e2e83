using System.Text.Json;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Yardsticks;
using B2BCart.Blazor.Live;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace B2BCart.Bench.Figures;

/// <summary>Hub clients that hear revisions: of a cart of the product, or of the yardstick's bare group.</summary>
internal sealed class Listeners : IAsyncDisposable
{
    private readonly List<HubConnection> _hubs = [];
    private readonly List<CountedProtocol> _protocols = [];
    private readonly long[] _heard;
    private Expected? _expected;

    private Listeners(int count) => _heard = new long[count];

    public int Count => _hubs.Count;

    /// <summary>The bytes of all that all of them heard.</summary>
    public long Bytes => _protocols.Sum(protocol => protocol.Bytes);

    public static Task<Listeners> OfCartAsync(Session person, CartId cart, int count) => OpenAsync(person, CartHub.Path, hub => hub.InvokeAsync("Join", cart.Value), count);

    public static Task<Listeners> OfYardstickAsync(ServerProcess yardstick, int count) => OpenAsync(new(yardstick.Url, default, new()), RawHub.Path, hub => hub.InvokeAsync("Join"), count);

    /// <summary>From here on until all of them heard of this revision.</summary>
    public Expected Expect(long revision) => _expected = new(revision, Count);

    /// <summary>One of the connections, to speak through.</summary>
    public HubConnection Speaker => _hubs[0];

    public async ValueTask DisposeAsync()
    {
        foreach (var hub in _hubs) await hub.DisposeAsync();
    }

    /// <summary>An ordinary connection with SignalR's own JSON.</summary>
    public static async Task<HubConnection> ConnectAsync(Session person, string path, CountedProtocol? protocol = null)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(person.Url, path), options =>
        {
            options.Cookies = person.Cookies;
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
        });
        if (protocol is not null) builder.Services.RemoveAll<IHubProtocol>().AddSingleton<IHubProtocol>(protocol);
        var hub = builder.Build();
        await hub.StartAsync();
        return hub;
    }

    private static async Task<Listeners> OpenAsync(Session person, string path, Func<HubConnection, Task> join, int count)
    {
        var all = new Listeners(count);
        for (var at = 0; at < count; at++)
        {
            var (place, protocol) = (at, new CountedProtocol(new JsonHubProtocol()));
            var hub = await ConnectAsync(person, path, protocol);
            hub.On<JsonElement>("revision", revision => all.Hear(place, revision.GetProperty("number").GetInt64()));
            await join(hub);
            all._hubs.Add(hub);
            all._protocols.Add(protocol);
        }

        return all;
    }

    private void Hear(int place, long revision)
    {
        var before = _heard[place];
        _heard[place] = revision;
        _expected?.Seen(before, revision);
    }
}
