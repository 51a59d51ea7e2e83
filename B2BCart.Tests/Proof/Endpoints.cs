using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Routing;

namespace B2BCart.Tests.Proof;

/// <summary>The table of addresses. A new page or endpoint needs a line here: its route and what it needs.</summary>
internal static class Endpoints
{
    /// <summary>What a program answers to and the table does not know.</summary>
    public static IEnumerable<string> Missing(IEnumerable<EndpointDataSource> sources) => Mapped.In(sources).Select(one => one.Route).Distinct().Except(All.Select(row => row.Route));

    public static IReadOnlyList<EndpointRow> All { get; } =
    [
        // for anybody
        new("/alive", May.Nothing),
        new("/{**path:file}", May.Nothing),
        new("/sign-in", May.Nothing),
        new("/sign-in/password", May.Nothing),
        new("/sign-in/code", May.Nothing),
        new("/password/forgotten", May.Nothing),
        new("/sign-in/address", May.Nothing),
        new("/sign-in/passkey", May.Nothing),
        new("/sign-in/passkey/options", May.Nothing),
        new("/sign-in/company", May.Nothing) { LeadsToSignIn = true },
        new("/sign-in/company/{company:guid}/back", May.Nothing) { LeadsToSignIn = true },
        new("/email/new", May.Nothing),
        new("/password/new", May.Nothing),
        new("/set-up", May.Nothing),
        new("/nothing-here", May.Nothing),
        new("/went-wrong", May.Nothing),
        new("/signed-in", May.BeIn),
        new("/sign-out", May.Nothing),
        new("/account/language", May.Nothing) { Body = _ => Caller.Form(("language", "en")) },
        new("/account/appearance", May.Nothing) { Body = _ => Caller.Form(("appearance", "system")) },
        new("/demo/sign-in", May.Nothing) { IsOfTheDemo = true },
        new("/mails", May.Nothing) { IsOfTheDemo = true },

        // for who is signed in
        new("/", May.BeIn),
        new("/account", May.BeIn),
        new("/account/password", May.BeIn),
        new("/account/authenticator", May.BeIn),
        new("/account/passkeys", May.BeIn),
        new("/account/passkeys/options", May.BeIn),
        new("/account/zone", May.Nothing) { Body = _ => Caller.Form(("zone", "Europe/Berlin")) },
        new("/account/export.{format}", May.BeIn),
        new("/products", May.BeIn),
        new("/orders", May.BeIn),
        new("/approvals", May.BeIn),
        new("/inbox/live", May.BeIn),
        new("/inbox/cards", May.BeIn),
        new("/carts/new", May.BeIn) { Body = _ => Caller.Form(("id", $"{Guid.CreateVersion7()}"), ("name", "New")) },

        // for who runs the company or the catalog
        new("/rules", May.RunCompany),
        new("/people", May.RunCompany),
        new("/people/new", May.RunCompany),
        new("/people/{Id:guid}", May.RunCompany, Names.Person),
        new("/people/{person:guid}/export.{format}", May.RunCompany, Names.Person),
        new("/people/history", May.ReadLog),
        new("/people/import", May.RunCompany),
        new("/people/file", May.RunCompany) { Body = _ => new MultipartFormDataContent { { new StringContent("E-mail\n"), "file", "people.csv" } } },
        new("/people/people.csv", May.RunCompany),
        new("/people/sample.csv", May.RunCompany),
        new("/people/places", May.RunCompany),
        new("/people/sign-in", May.RunCompany),
        new("/company", May.RunCompany),
        new("/people/units", May.RunCompany),
        new("/catalog/import", May.RunCatalog),
        new("/catalog/imports", May.RunCatalog) { Body = _ => new MultipartFormDataContent { { new StringContent("sku\n"), "file", "empty.csv" } } },

        // for auditors, and for the seller
        new("/audit", May.Audit),
        new("/operator", May.Operate),
        new("/operator/companies/new", May.Operate),
        new("/operator/companies/{Id:guid}", May.Operate, Names.Company),
        new("/operator/orders", May.Operate),

        // carts
        new("/carts/{Id:guid}", May.Read, Names.Cart),
        new("/carts/{Id:guid}/then/{Number:long}", May.Read, Names.Cart),
        new("/carts/{cart:guid}/commands", May.Edit, Names.Cart) { Body = _ => Caller.Command(new RenameCart($"Renamed {Guid.CreateVersion7()}")) },
        new("/carts/{cart:guid}/lines", May.AddLines, Names.Cart) { Body = id => Caller.Typed(id, "GOLD-2 1"), IsSilent = true },
        new("/carts/{cart:guid}/order", May.AddLines, Names.Cart) { Body = _ => Caller.Form(("text", "GOLD-2 1")) },
        new("/orders/{Cart:guid}", May.ReadOrder, Names.Cart) { Reached = Reached.Ordered },
        new("/orders/{cart:guid}/order.csv", May.ReadOrder, Names.Cart) { Reached = Reached.Ordered },

        // links
        new("/l/{id}", May.Nothing, Names.Link),
        new("/l/{id}/cart", May.FollowTheLink, Names.Link),
        new("/l/{id}/live", May.FollowTheLink, Names.Link),

        // the wire of pages and of the hub
        new("/_blazor", May.BeIn),
        new("/_blazor/negotiate", May.BeIn) { Query = "?negotiateVersion=1" },
        new("/_blazor/disconnect/", May.Nothing),
        new("/_blazor/initializers/", May.Nothing),
        new("/_framework/opaque-redirect", May.Nothing),
        new("/hubs/cart", May.BeIn),
        new("/hubs/cart/negotiate", May.BeIn) { Query = "?negotiateVersion=1" },
    ];
}
