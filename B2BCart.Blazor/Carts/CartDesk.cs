using System.Collections.Immutable;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.People;
using B2BCart.Blazor.References;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.Components.Authorization;

namespace B2BCart.Blazor.Carts;

/// <summary>Opens carts for the person who is signed in: a live seat for a page, or one look for its first picture.</summary>
public sealed class CartDesk(
    AuthenticationStateProvider authentication, PeopleBook people, PeopleNews news, CartRooms rooms, CartWriter writer, CartMemory memory, ICartStore store, IOffers offers, ReferenceBook references, SupportLog support, TimeProvider time)
{
    /// <summary>So much of the history is drawn with the first picture.</summary>
    private const int EventsAtFirst = 100;

    /// <summary>Sits down in the cart's room. <paramref name="show"/> is called on any thread when there is something new.</summary>
    public async Task<Result<Seat>> SitDownAsync(CartId cart, Action show)
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return new CartNotFound();
        if ((await CartView.OpenAsync(rooms, cart, me, time, show, news)).IsRefused(out var no, out var view)) return no;

        if ((await support.OpenAsync(view.Access, view.Whole, isDrawn: true)).IsRefused(out no))
        {
            await view.DisposeAsync();
            return no;
        }

        var company = await CompanyAsync(me, view.Whole.Company);
        return new Seat(me, company, cart, writer) { View = view, Fields = await references.FieldsAsync(company.Id, me), Places = await references.PlacesAsync(company.Id) };
    }

    /// <summary>Looks once without being seen: the first picture does not join the room.</summary>
    public async Task<Result<Seat>> LookAsync(CartId id)
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return new CartNotFound();

        var cart = await memory.NewestAsync(id, CancellationToken.None);
        var access = Access.Of(me, cart);
        if (access.MayOpen.IsRefused(out var no) || (await support.OpenAsync(access, cart)).IsRefused(out no)) return no;

        var company = await CompanyAsync(me, cart.Company);
        var recent = await store.ReadAsync(id, Math.Max(1, cart.Seq - EventsAtFirst), int.MaxValue, CancellationToken.None);
        return new Seat(me, company, id, writer) { Fields = await references.FieldsAsync(company.Id, me), Places = await references.PlacesAsync(company.Id), First = new(access, cart.SeenBy(access.Sight), [], access.Reads([.. recent.Select(revision => revision.SeenBy(access.Sight))])), FirstWhole = cart };
    }

    /// <summary>May the seller look into the carts of a company now?</summary>
    public async Task<Support?> SupportAsync(CompanyId company) => (await people.CompanyAsync(company)).Support;

    /// <summary>The company of the cart, as somebody is told of it who may be of another one.</summary>
    private async Task<Company> CompanyAsync(Person me, CompanyId cart)
    {
        var company = await people.CompanyAsync(cart);
        return me.Company == cart ? company : company.ForStrangers();
    }

    /// <summary>All that ever happened in a cart: for who may open it, and to be projected by what they may see.</summary>
    public async Task<ImmutableArray<Revision>> LogAsync(CartId cart) => await store.ReadAsync(cart, 1, int.MaxValue, CancellationToken.None);

    /// <summary>Today's stock of what is in a cart.</summary>
    public async Task<IReadOnlyDictionary<Sku, Availability>> StockAsync(Cart cart)
    {
        var found = await offers.OffersAsync([.. cart.Lines.Select(line => line.Offer.Sku).Distinct()], CancellationToken.None);
        return found.ToDictionary(one => one.Key, one => one.Value.Availability);
    }
}
