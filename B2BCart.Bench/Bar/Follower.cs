using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>A client that keeps a copy of a cart as docs/api.md says: joins, applies what follows, reads where something is missing, joins again after a cut.</summary>
/// <param name="isDeaf">The control: it does not hear the last of what is broadcast.</param>
internal sealed class Follower(Session person, CartId id, bool isDeaf) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private HubConnection? _hub;
    private volatile bool _isDone;

    public Cart? Cart { get; private set; }

    public async Task StartAsync()
    {
        while (!_isDone)
        {
            try
            {
                await JoinAsync();
                return;
            }
            catch (Exception error) when (error is HttpRequestException or IOException or InvalidOperationException or OperationCanceledException or System.Net.WebSockets.WebSocketException)
            {
                await Task.Delay(25);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isDone = true;
        if (_hub is not null) await _hub.DisposeAsync();
        _turn.Dispose();
    }

    private async Task JoinAsync()
    {
        if (_hub is not null) await _hub.DisposeAsync();
        var builder = new HubConnectionBuilder().WithUrl(new Uri(person.Url, CartHub.Path), options =>
        {
            options.Cookies = person.Cookies;
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
        });
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions = CartJson.Settings);
        var hub = _hub = builder.Build();
        hub.On<Revision>("revision", revision => { if (!isDeaf) _ = HearAsync(hub, revision); });
        hub.Closed += _ => _isDone ? Task.CompletedTask : StartAsync();
        await hub.StartAsync();
        var joined = (await hub.InvokeAsync<Reply<Cart>>("Join", id)).Value ?? throw new InvalidDataException("The cart was not opened.");
        await InTurnAsync(() =>
        {
            if (Cart is null || joined.Seq > Cart.Seq) Cart = joined;
            return Task.CompletedTask;
        });
    }

    private Task HearAsync(HubConnection hub, Revision revision) => InTurnAsync(async () =>
    {
        if (Cart is not { } cart || revision.LastSeq <= cart.Seq) return;
        if (revision.FirstSeq == cart.Seq + 1) Cart = cart.Apply(revision);
        else foreach (var missed in (await hub.InvokeAsync<Reply<Revision[]>>("Read", id, cart.Seq + 1)).Value ?? []) Cart = missed.FirstSeq == Cart.Seq + 1 ? Cart.Apply(missed) : Cart;
    });

    private async Task InTurnAsync(Func<Task> what)
    {
        try
        {
            await _turn.WaitAsync();
            try
            {
                await what();
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception error) when (error is ObjectDisposedException or InvalidOperationException or OperationCanceledException or IOException)
        {
            if (!_isDone && error is ObjectDisposedException) throw;
        }
    }
}
