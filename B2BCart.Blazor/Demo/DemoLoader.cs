using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Demo;

/// <summary>Fills an empty database with the demo company; does nothing where there is a company.</summary>
public sealed class DemoLoader(IDbContextFactory<AppDb> database)
{
    public async Task LoadAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (await db.Set<CompanyRow>().AnyAsync(stop)) return;

        db.Add(DemoCompany.Company);
        db.AddRange(DemoCompany.Units);
        db.AddRange(DemoCompany.People);
        await db.SaveChangesAsync(stop);
    }
}
