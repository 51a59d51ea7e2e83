using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Notifications;

/// <summary>Gathers what a letter may say: the cart as of its revision, with the rights that its reader has now.</summary>
public sealed class LetterReading(ICartStore store, PeopleBook people, MailSettings settings, TimeProvider time, IStringLocalizer<NotificationsWords> words, Wording wording)
{
    /// <summary>Nothing when the cart is not open to the reader (any more).</summary>
    public async Task<LetterFacts?> ReadAsync(OutboxRow row, CancellationToken stop)
    {
        var newest = await store.LoadAsync(row.Cart, stop);
        if (await SightAsync(row.To, newest, stop) is not { Cart: true } sight) return null;

        var (before, revision) = await BeforeAsync(row, stop);
        var (after, company) = (before.Apply(revision).SeenBy(sight), await people.CompanyAsync(newest.Company, stop));
        var reader = new Reader(company, after, settings.Zone, time.GetUtcNow());
        return new(row.Kind, row.To, revision.SeenBy(sight), before.SeenBy(sight), after, newest.SeenBy(sight), reader, words, wording) { Sight = sight };
    }

    /// <summary>The seller sees all of an order.</summary>
    private async Task<Sight> SightAsync(PersonId? to, Cart cart, CancellationToken stop) =>
        to is not { } id ? Sight.Full
        : await people.FindAsync(id, stop) is { } person ? Access.Of(person, cart).Sight
        : Sight.Nothing;

    private async Task<(Cart Before, Revision Revision)> BeforeAsync(OutboxRow row, CancellationToken stop)
    {
        var cart = Cart.Unborn(row.Cart);
        foreach (var revision in await store.ReadAsync(row.Cart, 1, int.MaxValue, stop))
        {
            if (revision.Number == row.Revision) return (cart, revision);
            cart = cart.Apply(revision);
        }

        throw new InvalidOperationException($"The log of cart {row.Cart.Value} lacks revision {row.Revision}.");
    }
}
