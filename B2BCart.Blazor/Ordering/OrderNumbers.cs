using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Ordering;

/// <summary>The number that the next order of a company gets; the store refuses one that was given meanwhile.</summary>
public sealed class OrderNumbers(IDbContextFactory<AppDb> database, PeopleBook people)
{
    public async Task<OrderNumber> NextAsync(CompanyId company, DateTimeOffset now, CancellationToken stop)
    {
        var year = TimeZoneInfo.ConvertTime(now, (await people.CompanyAsync(company, stop)).Zone).Year;
        await using var db = await database.CreateDbContextAsync(stop);
        var last = await db.Set<OrderCounterRow>().Where(row => row.Company == company && row.Year == year).Select(row => row.Last).SingleOrDefaultAsync(stop);
        return new(year, last + 1);
    }
}
