using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Links;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Links;

/// <summary>Links over a real server: Lena shares, guests come without an account.</summary>
[Collection(HubServer.Name)]
public abstract class LinkSpec(HubServer server) : IAsyncLifetime
{
    private readonly List<Guest> _guests = [];

    private protected HubServer Server => server;

    private protected HubClient Lena { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Lena = await server.SignInAsync(DemoCompany.Lena);

    public async ValueTask DisposeAsync()
    {
        foreach (var guest in _guests) guest.Dispose();
        await Lena.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Guest Guest()
    {
        var guest = new Guest(server.Url);
        _guests.Add(guest);
        return guest;
    }

    /// <summary>A cart of Lena's with bolts in it, and the address of its link.</summary>
    private protected async Task<(CartId Cart, string Address)> SharedByLinkAsync(bool prices = false, TimeSpan? lives = null)
    {
        var cart = await Lena.CreateAsync();
        await Lena.DoneAsync(cart, NodeInTest.Bolts(4));
        return (cart, await LinkToAsync(cart, prices, lives));
    }

    private protected async Task<string> LinkToAsync(CartId cart, bool prices = false, TimeSpan? lives = null)
    {
        var lena = (await server.Services.GetRequiredService<PeopleBook>().FindAsync(DemoCompany.Lena))!;
        var writer = server.Services.GetRequiredService<CartWriter>();
        var opened = await server.Services.GetRequiredService<LinkOpener>().OpenAsync(
            cart, prices, TimeProvider.System.GetUtcNow() + (lives ?? TimeSpan.FromDays(14)), command => writer.ExecuteAsync(lena, cart, Shop.NewCommand(), command));
        opened.IsRefused(out var no, out var address).Should().BeFalse("{0}", no);
        return address!;
    }

    private protected async Task EndAsync(CartId cart, string address) => await Lena.DoneAsync(cart, new Core.Links.EndLink(LinkOf(address)));

    private protected static LinkId LinkOf(string address) => LinkAddress.Read(address["/l/".Length..address.IndexOf('#', StringComparison.Ordinal)]);
}
