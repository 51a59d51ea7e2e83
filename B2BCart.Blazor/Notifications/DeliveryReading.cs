using B2BCart.Blazor.References;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Notifications;

/// <summary>Finds what the ids in a cart's references stand for.</summary>
public sealed class DeliveryReading(ReferenceBook references, IDbContextFactory<AppDb> database)
{
    /// <param name="owner">The cart is theirs, and so are its references.</param>
    public async Task<Delivery> ReadAsync(Cart cart, Person owner, CancellationToken stop)
    {
        var addresses = await references.ChoicesAsync(owner.Company, owner, ReferenceKeys.ShipTo, null, stop);
        var centre = cart.References.Of(ReferenceKeys.CostCentre);
        var centres = centre is null ? [] : await references.ChoicesAsync(owner.Company, owner, ReferenceKeys.CostCentre, centre, stop);
        return new(
            addresses.ToDictionary(address => address.Value, Written),
            await ContactAsync(cart, stop),
            cart.References.Of(ReferenceKeys.PoNumber),
            centres.Where(one => one.Value == centre).Select(Written).FirstOrDefault());
    }

    private async Task<string?> ContactAsync(Cart cart, CancellationToken stop)
    {
        if (!Guid.TryParse(cart.References.Of(ReferenceKeys.Contact), out var id)) return null;

        await using var db = await database.CreateDbContextAsync(stop);
        var (person, company) = (new PersonId(id), cart.Company);
        return await db.Set<PersonRow>().Where(row => row.Id == person && row.Company == company).Select(row => row.Name + ", " + row.Email).SingleOrDefaultAsync(stop);
    }

    private static string Written(Choice choice) => choice.Hint is { } hint ? $"{choice.Says}, {hint}" : choice.Says;
}
