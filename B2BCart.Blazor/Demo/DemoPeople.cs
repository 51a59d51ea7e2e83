using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Demo;

/// <summary>Puts the demo company and its people into an empty database.</summary>
public sealed class DemoPeople(IDbContextFactory<AppDb> database, TimeProvider time)
{
    /// <summary>Says no when there is a company already.</summary>
    public async Task<bool> LoadAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (await db.Set<CompanyRow>().AnyAsync(stop)) return false;

        DemoCompany.Company.Since = time.GetUtcNow();
        db.Add(DemoCompany.Company);
        db.AddRange(DemoSeller.Companies(time.GetUtcNow()));
        db.AddRange(DemoSeller.Units);
        db.AddRange(DemoSeller.People);
        db.Add(DemoSeller.Contact);
        db.AddRange(DemoCompany.Units);
        db.AddRange(DemoCompany.People);
        db.AddRange(DemoReferences.Addresses);
        db.AddRange(DemoReferences.CostCentres);
        db.AddRange(DemoReferences.Use);
        db.AddRange(DemoMoney.Rules);
        db.AddRange(DemoMoney.Terms);
        db.AddRange(DemoMoney.Envelopes(DateOnly.FromDateTime(time.GetUtcNow().DateTime)));
        await db.SaveChangesAsync(stop);
        return true;
    }
}
