using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>What goes when a person is erased: everything but the row, which keeps its id and a number, because carts and history name it.</summary>
internal static class Erasure
{
    public static async Task EraseAsync(AppDb db, PersonRow row, int former)
    {
        var (id, name, email) = (row.Id, row.Name, row.Email);
        await db.Set<LookedAtRow>().Where(one => one.Person == id).ExecuteDeleteAsync();
        await db.Set<Account>().Where(one => one.Id == id.Value).ExecuteDeleteAsync();
        await db.Set<IdentityUserToken<Guid>>().Where(one => one.UserId == id.Value).ExecuteDeleteAsync();
        await db.Set<IdentityUserPasskey<Guid>>().Where(one => one.UserId == id.Value).ExecuteDeleteAsync();
        await db.Set<ProviderPersonRow>().Where(one => one.Person == id).ExecuteDeleteAsync();
        await db.Set<PersonCostCentreRow>().Where(one => one.Person == id).ExecuteDeleteAsync();
        await db.Set<OutboxRow>().Where(one => one.To == id).ExecuteDeleteAsync();
        await ForgetInLettersAsync(db, name);
        if (email.Length > 0) await ForgetInLettersAsync(db, email);

        (row.Name, row.Title, row.Email, row.Former) = ("", "", "", former);
        (row.Manager, row.ApprovalLimit, row.ShipTo, row.Language, row.Zone) = (null, null, null, null, null);
        row.SeesPrices = row.RunsCatalog = row.MaySubmit = row.MayOrder = row.IsAdmin = row.IsAuditor = false;
    }

    /// <summary>A letter to others that names them is not kept; one that is not sent yet is written anew.</summary>
    private static Task<int> ForgetInLettersAsync(AppDb db, string text) =>
        db.Set<OutboxRow>()
            .Where(row => row.Text!.Contains(text) || row.Subject!.Contains(text) || row.Address!.Contains(text) || row.Error!.Contains(text))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, (string?)null).SetProperty(row => row.Subject, (string?)null).SetProperty(row => row.Address, (string?)null).SetProperty(row => row.Error, (string?)null));
}
