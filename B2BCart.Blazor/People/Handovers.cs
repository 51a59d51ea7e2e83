using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Takes people who have left out of their carts, by the ordinary command. What a crash interrupted is finished at the next start.</summary>
public sealed class Handovers(IDbContextFactory<AppDb> database, PeopleBook people, CartWriter writer, ILogger<Handovers> log) : BackgroundService
{
    /// <summary>Everybody of a company who has left and still is in a cart, or is asked about one.</summary>
    /// <param name="leaving">Who leaves now: requests that would ask them at a later stage pass them by too.</param>
    public async Task FinishAsync(CompanyId company, PersonId? leaving = null, CancellationToken stop = default)
    {
        var now = await people.CompanyAsync(company, stop);
        if (now.Rights.Values.FirstOrDefault(person => person.IsAdmin) is not { } admin) return;

        var leavings = await LeavingsAsync(company, stop);
        foreach (var (cart, left) in await OpenAsync(company, leaving, stop))
        {
            var command = new LetGo(left, Heir(left, leavings, now) ?? admin.Id);
            if ((await writer.ExecuteAsync(leavings.TryGetValue(left, out var one) ? AsThen(one.By, now) : admin, cart, new CommandId(Guid.CreateVersion7()), command, stop)).IsRefused(out var no, out _))
                log.LogWarning("Cart {Cart} could not be handed over ({Why}); it is tried again at the next start.", cart.Value, no.Name);
        }
    }

    /// <summary>What was open when the program ended.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await using var db = await database.CreateDbContextAsync(stoppingToken);
            foreach (var company in await db.Set<PersonRow>().Where(row => row.EndedAt != null).Select(row => row.Company).Distinct().ToListAsync(stoppingToken)) await FinishAsync(company, stop: stoppingToken);
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogWarning(error, "Carts of people who have left could not be looked for; they are at the next start.");
        }
    }

    /// <summary>Whoever was named may have left since, and named somebody in turn.</summary>
    private static PersonId? Heir(PersonId left, Dictionary<PersonId, (PersonId Successor, PersonId By)> leavings, Company now)
    {
        HashSet<PersonId> passed = [left];
        while (leavings.TryGetValue(left, out var leaving) && passed.Add(left = leaving.Successor))
        {
            if (now.Rights.ContainsKey(left)) return left;
        }

        return null;
    }

    /// <summary>The admin who let somebody go, with the right they had when they did it: they may have none now, or have let themselves go.</summary>
    private static Person AsThen(PersonId admin, Company now) => now.Rights.GetValueOrDefault(admin) is { IsAdmin: true } still ? still : new(admin, now.Id, [], SeesPrices: false) { IsAdmin = true };

    private async Task<Dictionary<PersonId, (PersonId Successor, PersonId By)>> LeavingsAsync(CompanyId company, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await db.Set<CompanyEventRow>().AsNoTracking().Where(row => row.Company == company && row.Type == nameof(PersonLeft)).ToListAsync(stop);
        return rows.Select(row => ((PersonLeft)CompanyLog.Read(row), row.Actor)).ToDictionary(one => one.Item1.Person, one => (one.Item1.Successor, one.Actor));
    }

    private async Task<List<(CartId Cart, PersonId Left)>> OpenAsync(CompanyId company, PersonId? leaving, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var left = (await db.Set<PersonRow>().Where(row => row.Company == company && row.EndedAt != null).Select(row => row.Id).ToListAsync(stop));
        List<(CartId, PersonId)> open = [];
        foreach (var person in left)
        {
            var grantee = Stored.Id(person);
            open.AddRange((await db.Set<WaitingRow>().Where(row => row.Person == person).Select(row => row.Cart).ToListAsync(stop)).Select(cart => (cart, person)));
            open.AddRange((await db.Set<MemberRow>().Where(row => row.Kind == GranteeKind.Person && row.Grantee == grantee).Select(row => row.Cart).ToListAsync(stop)).Select(cart => (cart, person)));
        }

        return leaving is { } one ? [.. open.Concat((await AskedAboutAsync(db, company, stop)).Select(cart => (cart, one))).Distinct()] : [.. open.Distinct()];
    }

    /// <summary>Carts in review or approved, and those with a roll call.</summary>
    private static async Task<List<CartId>> AskedAboutAsync(AppDb db, CompanyId company, CancellationToken stop) =>
        await db.Set<CartRow>()
            .Where(row => row.Company == company && (row.State == CartState.InReview || row.State == CartState.Approved || db.Set<ReminderRow>().Any(call => call.Cart == row.Id)))
            .Select(row => row.Id).ToListAsync(stop);
}
