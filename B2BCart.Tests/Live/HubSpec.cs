using B2BCart.Blazor.Demo;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests.Live;

/// <summary>The public real-time API, over a real server and real connections.</summary>
[Collection(HubServer.Name)]
public abstract class HubSpec(HubServer server) : IAsyncLifetime
{
    private readonly List<HubClient> _clients = [];

    private protected HubServer Server => server;

    private protected HubClient Lena { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Lena = await SignInAsync(DemoCompany.Lena);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients) await client.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<HubClient> SignInAsync(PersonId person)
    {
        var client = await server.SignInAsync(person);
        _clients.Add(client);
        return client;
    }

    private protected async Task<CartId> SharedWithAsync(PersonId person)
    {
        var cart = await Lena.CreateAsync();
        await Lena.DoneAsync(cart, new ShareCart(Grantee.Of(person), CartRole.Editor));
        return cart;
    }
}
