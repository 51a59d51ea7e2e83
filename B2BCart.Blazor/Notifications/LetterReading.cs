using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Notifications;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Notifications;

/// <summary>Gathers what a letter may say: the cart as of its revision, with the rights that its reader has now.</summary>
public sealed class LetterReading(
    ICartStore store, PeopleBook people, BudgetBook budgets, DeliveryReading deliveries, TimeProvider time, IStringLocalizer<NotificationsWords> words, Wording wording)
{
    /// <summary>Nothing when the cart is not open to the reader (any more).</summary>
    public async Task<LetterFacts?> ReadAsync(OutboxRow row, CancellationToken stop)
    {
        var newest = await store.LoadAsync(row.Cart, stop);
        if (await SightAsync(row, newest, stop) is not { Cart: true } sight) return null;

        var (cart, revision) = await AsOfAsync(row, stop);
        var company = await people.CompanyAsync(newest.Company, stop);
        if (company.Rights.GetValueOrDefault(newest.Members.Owner) is not { } owner) return null;
        var (seen, now) = (cart.SeenBy(sight), time.GetUtcNow());
        return new(row.Kind, row.To, revision.SeenBy(sight), seen, newest.SeenBy(sight), new Reader(company, seen, ZoneOf(row, company), now), words, wording)
        {
            Sight = sight,
            Delivery = await deliveries.ReadAsync(cart, owner, stop),
            Budget = sight.Prices ? await BudgetAsync(cart, owner, now, stop) : null,
        };
    }

    /// <summary>The seller sees all of an order; an admin sees a cart's name and owner.</summary>
    private async Task<Sight> SightAsync(OutboxRow row, Cart cart, CancellationToken stop) =>
        row.To is not { } id ? new Sight(Cart: true, Prices: row.Kind is LetterKind.OrderToSeller)
        : await people.FindAsync(id, stop) is { } person ? Access.Of(person, cart).Sight
        : Sight.Nothing;

    /// <summary>The reader's own, else the company's.</summary>
    private static TimeZoneInfo ZoneOf(OutboxRow row, Company company) =>
        row.To is { } id && company.Settings.GetValueOrDefault(id)?.Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : company.Zone;

    private async Task<Envelope?> BudgetAsync(Cart cart, Person owner, DateTimeOffset now, CancellationToken stop) =>
        cart.Budget is { } held ? (await budgets.EnvelopesAsync(owner, held.Envelope, now, stop)).FirstOrDefault(one => one.Id == held.Envelope) : null;

    private async Task<(Cart Cart, Revision Revision)> AsOfAsync(OutboxRow row, CancellationToken stop)
    {
        var cart = Cart.Unborn(row.Cart);
        foreach (var revision in await store.ReadAsync(row.Cart, 1, int.MaxValue, stop))
        {
            cart = cart.Apply(revision);
            if (revision.Number == row.Revision) return (cart, revision);
        }

        throw new InvalidOperationException($"The log of cart {row.Cart.Value} lacks revision {row.Revision}.");
    }
}
