using System.Net;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench;

/// <summary>A person of the demo company at an ordinary SignalR client. Sends again, under the same id, whatever was not answered.</summary>
internal sealed partial class HubPerson : IAsyncDisposable
{
    private readonly Uri _url;
    private readonly CookieContainer _cookies = new();
    private HubConnection? _hub;

    private HubPerson(Uri url, PersonId id) => (_url, Id) = (url, id);

    public PersonId Id { get; }

    /// <summary>How often something had to be sent again.</summary>
    public int Repeats { get; private set; }

    public static async Task<HubPerson> SignInAsync(Uri url, PersonId id)
    {
        var person = new HubPerson(url, id);
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = person._cookies }) { BaseAddress = url };
        var page = await http.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("person", id.Value.ToString()), new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value))]);
        using var answer = await http.PostAsync(new Uri("/demo/sign-in", UriKind.Relative), form);
        if (person._cookies.GetCookies(url)["b2bcart"] is null) throw new InvalidOperationException($"Signing in answered {answer.StatusCode} and no cookie.");
        return person;
    }

    public Task<Reply<Answer>> ExecuteAsync(CartId cart, CommandId id, CartCommand command) =>
        UntilAnsweredAsync(hub => hub.InvokeAsync<Reply<Answer>>("Execute", cart, id, command));

    public async Task<Cart> OpenAsync(CartId cart)
    {
        var reply = await UntilAnsweredAsync(hub => hub.InvokeAsync<Reply<Cart>>("Join", cart));
        await UntilAnsweredAsync(async hub => { await hub.InvokeAsync("Leave", cart); return true; });
        return reply.Value ?? throw new InvalidOperationException($"The cart was not opened: {reply.Refusal}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_hub is not null) await _hub.DisposeAsync();
    }

    private async Task<T> UntilAnsweredAsync<T>(Func<HubConnection, Task<T>> call)
    {
        while (true)
        {
            try
            {
                return await call(_hub ??= await ConnectAsync());
            }
            catch (Exception error) when (error is HttpRequestException or IOException or InvalidOperationException or OperationCanceledException or System.Net.WebSockets.WebSocketException)
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
        var builder = new HubConnectionBuilder().WithUrl(new Uri(_url, CartHub.Path), options => options.Cookies = _cookies);
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions = CartJson.Settings);
        var hub = builder.Build();
        await hub.StartAsync();
        return hub;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
