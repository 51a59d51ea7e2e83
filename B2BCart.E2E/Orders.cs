using System.Net;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.E2E;

/// <summary>Placed orders for the stage.</summary>
internal static class Orders
{
    /// <summary>A cart of Lena's, small enough to need no approval, sent to Halle 7 and ordered by Tomás.</summary>
    public static async Task<Guid> OrderedAsync(Shopper lena, Shopper tomas, params string[] rows)
    {
        var cart = await lena.Props.CartAsync(rows);
        await lena.Props.ShareAsync(cart, Cast.Tomas, "Viewer");
        foreach (var (field, value) in new[]
        {
            (ReferenceKeys.ShipTo, DemoReferences.Hall7), (ReferenceKeys.PoNumber, "4500-1"), (ReferenceKeys.CostCentre, DemoReferences.CostCentre(4150).ToString()),
        }) await lena.Props.DoAsync(cart, new { type = "SetReference", field, value });
        await lena.Props.DoAsync(cart, new { type = "SubmitForApproval", reason = "Lab 3 opens" });
        await tomas.Props.DoAsync(cart, new { type = "PlaceOrder", material = await MaterialAsync(tomas, cart) });
        return cart;
    }

    /// <summary>The hash of what is there to order, read over the hub.</summary>
    private static async Task<string> MaterialAsync(Shopper shopper, Guid cart)
    {
        var url = new Uri(new Uri((await shopper.Context.APIRequest.GetAsync("/alive")).Url), CartHub.Path);
        var cookies = new CookieContainer();
        foreach (var one in await shopper.Context.CookiesAsync()) cookies.Add(new Cookie(one.Name, one.Value, one.Path, one.Domain));
        var builder = new HubConnectionBuilder().WithUrl(url, options => options.Cookies = cookies);
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions = CartJson.Settings);
        await using var hub = builder.Build();
        await hub.StartAsync();
        return (await hub.InvokeAsync<Reply<Cart>>("Join", new CartId(cart))).Value!.Material.Hash();
    }
}
