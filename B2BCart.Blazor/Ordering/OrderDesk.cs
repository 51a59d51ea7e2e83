using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.References;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Ordering;

/// <summary>Finds a placed order for somebody who may read it. One that is not theirs and one that is not there get the same answer.</summary>
public sealed class OrderDesk(PeopleBook people, CartMemory memory, ReferenceBook references)
{
    public async Task<Result<OrderSheet>> FindAsync(Person? me, CartId id, CancellationToken stop = default)
    {
        if (me is null) return new CartNotFound();

        var cart = await memory.NewestAsync(id, stop);
        var sight = Access.OfOrder(me, cart);
        if (!sight.Cart) return new CartNotFound();

        var seen = cart.SeenBy(sight);
        return seen.Order is { } order ? OrderSheet.Of(seen, order, await NamesAsync(me, seen, order, stop)) with { IsOpen = !Access.Of(me, cart).MayOpen.IsRefused(out _) } : new CartNotFound();
    }

    private async Task<SheetNames> NamesAsync(Person me, Cart cart, Order order, CancellationToken stop)
    {
        var company = await people.CompanyAsync(cart.Company, stop);
        return new(
            company.People.GetValueOrDefault(order.Placed.Actor)?.Name ?? "?",
            await SaysAsync(ReferenceKeys.ShipTo),
            await SaysAsync(ReferenceKeys.Contact),
            cart.References.Of(ReferenceKeys.PoNumber),
            await SaysAsync(ReferenceKeys.CostCentre),
            await references.PlacesAsync(cart.Company, stop));

        async Task<string?> SaysAsync(string field)
        {
            var value = cart.References.Of(field);
            var found = (await references.ChoicesAsync(cart.Company, me, field, value, stop)).FirstOrDefault(choice => choice.Value == value);
            return found is { Hint: { } hint } && field != ReferenceKeys.Contact ? $"{found.Says}, {hint}" : found?.Says;
        }
    }
}
