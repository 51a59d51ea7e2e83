using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Live;

/// <summary>An ordinary SignalR client. It keeps everything it is told as raw JSON.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Method, string Json)> _told = new();

    private readonly ConcurrentDictionary<CartId, long> _joinedAt = new();

    private HubClient(HubConnection hub, CookieContainer cookies)
    {
        (Hub, Cookies) = (hub, cookies);
        hub.On<JsonElement>("revision", json => Told("revision", json.GetRawText()));
        hub.On<JsonElement>("here", json => Told("here", json.GetRawText()));
        hub.On<JsonElement, JsonElement, JsonElement>("closed", (cart, by, at) => Told("closed", $"[{cart.GetRawText()},{by.GetRawText()},{at.GetRawText()}]"));
    }

    public HubConnection Hub { get; }

    public CookieContainer Cookies { get; }

    public static async Task<HubClient> ConnectAsync(Uri url, CookieContainer cookies)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(url, CartHub.Path), options => options.Cookies = cookies);
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions = CartJson.Settings);
        var client = new HubClient(builder.Build(), cookies);
        await client.Hub.StartAsync();
        return client;
    }

    public IReadOnlyList<string> Heard(string method) => [.. _told.Where(one => one.Method == method).Select(one => one.Json)];

    /// <summary>What it was told and did not know from joining: what was under way then may still arrive.</summary>
    public IReadOnlyList<Revision> Revisions =>
        [.. Heard("revision").Select(json => JsonSerializer.Deserialize<Revision>(json, CartJson.Settings)!).Where(one => one.FirstSeq > _joinedAt.GetValueOrDefault(one.Cart))];

    public Task<JsonElement> RawAsync(string method, params object?[] arguments) => Hub.InvokeCoreAsync<JsonElement>(method, arguments);

    public async Task<Reply<Cart>> JoinAsync(CartId cart)
    {
        var reply = await Hub.InvokeAsync<Reply<Cart>>("Join", cart);
        if (reply.Value is { } joined) _joinedAt[cart] = joined.Seq;
        return reply;
    }

    public Task<Reply<Answer>> ExecuteAsync(CartId cart, CartCommand command, CommandId? id = null) =>
        Hub.InvokeAsync<Reply<Answer>>("Execute", cart, id ?? Shop.NewCommand(), command);

    public async Task<Answer> DoneAsync(CartId cart, CartCommand command)
    {
        var reply = await ExecuteAsync(cart, command);
        reply.Refusal.Should().BeNull();
        return reply.Value!;
    }

    public async Task<CartId> CreateAsync()
    {
        var cart = Shop.NewCart();
        await DoneAsync(cart, new CreateCart("Lab 3", Currency.Of("EUR")));
        return cart;
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();

    private void Told(string method, string json) => _told.Enqueue((method, json));
}
