using System.Collections.Concurrent;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Operator;

/// <summary>Closes what support has open when its hour strikes. That nobody gets in afterwards does not hang on it: the hour is asked each time.</summary>
public sealed class SupportClock(IDbContextFactory<AppDb> database, PeopleBook people, TimeProvider time, ILogger<SupportClock> log) : IHostedService, IAsyncDisposable
{
    private readonly ConcurrentDictionary<CompanyId, ITimer> _timers = new();

    /// <summary>Support was granted or ended: everybody who looks is told, and again at its hour.</summary>
    public async Task SetAsync(CompanyId company)
    {
        await TellAsync(company);
        if (_timers.TryRemove(company, out var before)) await before.DisposeAsync();
        if ((await people.CompanyAsync(company)).Support is { } support) Arm(company, support.Until);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        foreach (var row in await db.Set<CompanyRow>().AsNoTracking().Where(row => row.SupportUntil > now).ToListAsync(cancellationToken)) Arm(row.Id, row.SupportUntil!.Value);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var timer in _timers.Values) await timer.DisposeAsync();
    }

    private void Arm(CompanyId company, DateTimeOffset until) =>
        _timers[company] = time.CreateTimer(_ => _ = Task.Run(() => StrikeAsync(company)), null, Max(until - time.GetUtcNow()), Timeout.InfiniteTimeSpan);

    private static TimeSpan Max(TimeSpan due) => due < TimeSpan.Zero ? TimeSpan.Zero : due;

    private async Task StrikeAsync(CompanyId company)
    {
        try
        {
            await TellAsync(company);
        }
        catch (Exception error)
        {
            log.LogWarning(error, "Pages that support has open in company {Company} could not be closed at the hour; they can do nothing any more.", company.Value);
        }
    }

    private async Task TellAsync(CompanyId company)
    {
        await people.RefreshSellerAsync();
        await people.RefreshAsync(company);
    }
}
