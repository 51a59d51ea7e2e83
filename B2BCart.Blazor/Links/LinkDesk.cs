using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;

namespace B2BCart.Blazor.Links;

/// <summary>Says what a link gives now: the one place where a cart becomes what outsiders may see of it.</summary>
public sealed class LinkDesk(PeopleBook people, IOffers offers, TimeProvider time)
{
    /// <param name="before">What was seen last: its stock holds as long as the cart has the same lines.</param>
    /// <returns>Nothing if the cart never had such a link.</returns>
    public async ValueTask<LinkSeen?> LookAsync(LinkId id, Cart cart, LinkSeen? before = null, CancellationToken stop = default)
    {
        if (cart.Find(id) is not { } link) return null;

        var access = LinkAccess.Of(id, cart, await people.FindAsync(link.Opened.Actor, stop), time.GetUtcNow());
        if (before is LinkShown same && same.Cart.Revision == cart.Revision && same.Access == access) return before;

        var company = await people.CompanyAsync(cart.Company, stop);
        var owner = Initials(company, cart.Members.Owner);
        if (!access.Sight.Cart) return new LinkOver(access, company.Name, owner, access.EndedBy is { } by ? Initials(company, by) : null);

        var stock = before is LinkShown known && known.Cart.Lines.Length == cart.Lines.Length ? known.Stock : await StockAsync(cart, stop);
        return new LinkShown(access, company.Name, owner, link, cart.SeenBy(access.Sight), Initials(company, link.Opened.Actor), stock);
    }

    private async Task<IReadOnlyDictionary<Sku, Availability>> StockAsync(Cart cart, CancellationToken stop)
    {
        var found = await offers.OffersAsync([.. cart.Lines.Select(line => line.Offer.Sku).Distinct()], stop);
        return found.ToDictionary(one => one.Key, one => one.Value.Availability);
    }

    /// <summary>Outsiders learn no names.</summary>
    private static string Initials(Company company, PersonId person) =>
        company.People.GetValueOrDefault(person) is { } named ? string.Join(' ', named.Initials.Select(letter => $"{letter}.")) : company.Name;
}
