using System.Net;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Ordering;

/// <summary>Orders of the demo company on a real server: Lena's carts, small enough to need no approval, ordered by Tomás.</summary>
public abstract class OrderSpec(HubServer server) : HubSpec(server)
{
    private protected static string Kiel => DemoReferences.Addresses[1].Id.ToString();

    /// <summary>4 bolts and 2 tips to Halle 7, 3 nuts to Kiel; open to Bob and Olek too.</summary>
    private protected async Task<CartId> OrderedAsync(string name = "Lab 3")
    {
        var cart = await ReadyAsync(name);
        await PlaceAsync(cart);
        return cart;
    }

    private protected async Task<CartId> ReadyAsync(string name)
    {
        var cart = Shop.NewCart();
        await Lena.DoneAsync(cart, new CreateCart(name, Currency.Of("EUR")));
        foreach (var person in (PersonId[])[DemoCompany.Tomas, DemoCompany.Bob, DemoCompany.Olek]) await Lena.DoneAsync(cart, new ShareCart(Grantee.Of(person), CartRole.Viewer));
        await Lena.DoneAsync(cart, new AddLines([Row(Shop.Bolts, 4), Row(Shop.Nuts, 3) with { Details = new() { ShipTo = Kiel } }, Row(Shop.Tips, 2)]));
        await Lena.DoneAsync(cart, new SetReference(ReferenceKeys.ShipTo, DemoReferences.Hall7, null));
        await Lena.DoneAsync(cart, new SetReference(ReferenceKeys.PoNumber, "=4500", null));
        await Lena.DoneAsync(cart, new SetReference(ReferenceKeys.CostCentre, DemoReferences.CostCentre(4120).ToString(), null));
        await Lena.DoneAsync(cart, new SubmitForApproval("Lab 3 opens"));
        return cart;
    }

    private protected async Task PlaceAsync(CartId cart)
    {
        var tomas = await SignInAsync(DemoCompany.Tomas);
        var material = (await tomas.JoinAsync(cart)).Value!.Material.Hash();
        await tomas.DoneAsync(cart, new PlaceOrder(material));
    }

    /// <summary>What a person's browser gets there, in English unless said otherwise.</summary>
    private protected async Task<(HttpStatusCode Status, string Text)> GetAsync(HubClient person, string path, string language = "en")
    {
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = person.Cookies }) { BaseAddress = Server.Url };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private static NewLine Row(Offer offer, decimal quantity) => new(offer.Sku, new(quantity), LineDetails.None);
}
