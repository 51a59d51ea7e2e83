using System.Diagnostics;
using System.Net.WebSockets;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench;

/// <summary>A person of the demo company at an ordinary SignalR client. Sends again, under the same id, whatever was not answered.</summary>
internal sealed class HubPerson(Session session) : IAsyncDisposable
{
    /// <summary>A server that does not answer for so long does not come back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private HubConnection? _hub;

    public PersonId Id => session.Person;

    /// <summary>How often something had to be sent again.</summary>
    public int Repeats { get; private set; }

    /// <summary>How often the server said that it cannot store anything.</summary>
    public int Refused { get; private set; }

    public static async Task<HubPerson> SignInAsync(Uri url, PersonId id) => new(await Session.SignInAsync(url, id));

    /// <summary>The same person once more, with a connection of its own.</summary>
    public HubPerson AnotherTab() => new(session);

    public async Task<Reply<Answer>> ExecuteAsync(CartId cart, CommandId id, CartCommand command)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var reply = await UntilAnsweredAsync(hub => hub.InvokeAsync<Reply<Answer>>("Execute", cart, id, command));
            if (reply.Refusal is not StorageIsOut || Stopwatch.GetElapsedTime(begun) >= Patience) return reply;

            Refused++;
            await Task.Delay(100);
        }
    }

    /// <summary>The cart as it is now.</summary>
    public Task<Cart> OpenAsync(CartId cart) => UntilAnsweredAsync(async hub =>
    {
        var joined = await JoinAsync(hub, cart);
        await hub.InvokeAsync("Leave", cart);
        return joined;
    });

    /// <summary>The whole log of a cart, and the cart that the server makes of it.</summary>
    public Task<(Cart Cart, List<Revision> Log)> ReadAsync(CartId cart) => UntilAnsweredAsync(async hub =>
    {
        var joined = await JoinAsync(hub, cart);
        List<Revision> log = [];
        for (var more = true; more;)
        {
            var reply = await hub.InvokeAsync<Reply<Revision[]>>("Read", cart, log.Count == 0 ? 1 : log[^1].LastSeq + 1);
            var read = reply.Value ?? throw new InvalidDataException($"The log was not read: {reply.Refusal}");
            log.AddRange(read);
            more = read.Length > 0;
        }

        await hub.InvokeAsync("Leave", cart);
        return (joined, log);
    });

    /// <summary>The connection itself, for who listens or counts.</summary>
    public async Task<HubConnection> ConnectionAsync() => _hub ??= await ConnectAsync();

    public async ValueTask DisposeAsync()
    {
        if (_hub is not null) await _hub.DisposeAsync();
    }

    private static async Task<Cart> JoinAsync(HubConnection hub, CartId cart)
    {
        var reply = await hub.InvokeAsync<Reply<Cart>>("Join", cart);
        return reply.Value ?? throw new InvalidDataException($"The cart was not opened: {reply.Refusal}");
    }

    private async Task<T> UntilAnsweredAsync<T>(Func<HubConnection, Task<T>> call)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await call(await ConnectionAsync());
            }
            catch (Exception error) when (error is HttpRequestException or IOException or InvalidOperationException or OperationCanceledException or WebSocketException
                && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                Repeats++;
                if (_hub is not null) await _hub.DisposeAsync();
                _hub = null;
                await Task.Delay(25);
            }
        }
    }

    private async Task<HubConnection> ConnectAsync()
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(session.Url, CartHub.Path), options =>
        {
            options.Cookies = session.Cookies;
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
        });
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions = CartJson.Settings);
        var hub = builder.Build();
        try
        {
            await hub.StartAsync();
            return hub;
        }
        catch
        {
            await hub.DisposeAsync();
            throw;
        }
    }
}
