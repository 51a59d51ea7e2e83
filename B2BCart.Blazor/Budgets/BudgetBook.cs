using System.Collections.Immutable;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Budgets;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Budgets;

/// <summary>The budgets as they stand in the database. Nothing is kept: who decides about money guards the version of what was read.</summary>
public sealed class BudgetBook(IDbContextFactory<AppDb> database, PeopleBook people)
{
    /// <summary>The budgets of a company that hold on the day of <paramref name="now"/>, and <paramref name="held"/> whenever that was.</summary>
    /// <param name="actor">Whose company it is; only carts open to them are named.</param>
    public async Task<ImmutableArray<Envelope>> EnvelopesAsync(Person actor, EnvelopeId? held, DateTimeOffset now, CancellationToken stop)
    {
        var company = await people.CompanyAsync(actor.Company, stop);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, company.Zone).DateTime);
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await db.Set<EnvelopeRow>().AsNoTracking().Where(row => row.Company == actor.Company && ((row.From <= today && row.To >= today) || row.Id == held)).ToListAsync(stop);
        List<Envelope> envelopes = [];
        foreach (var row in rows) envelopes.Add(Of(row, company, row.OnOver is OverBudget.Block ? await LastTakenAsync(row.Id, actor, db, stop) : null));
        return [.. envelopes];
    }

    /// <summary>The carts that hold something of a budget, the largest first. A cart that is not open to the reader has no name here.</summary>
    public async Task<ImmutableArray<Claim>> ClaimsAsync(EnvelopeId envelope, Person reader, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await db.Set<CartRow>().Where(row => row.Envelope == envelope && row.Reserved > 0).OrderByDescending(row => row.Reserved).ToListAsync(stop);
        var ids = rows.Select(row => row.Id).ToList();
        var open = await OpenCarts.To(reader, db).Where(one => ids.Contains(one.Cart.Id)).Select(one => one.Cart.Id).ToListAsync(stop);
        return [.. rows.Select(row => new Claim(row.Id, open.Contains(row.Id) ? row.Name : null, row.Owner, new Money(row.Reserved, Currency.Of(row.Currency))))];
    }

    private static async Task<string?> LastTakenAsync(EnvelopeId envelope, Person actor, AppDb db, CancellationToken stop)
    {
        var last = await db.Set<LedgerRow>().Where(row => row.Envelope == envelope && row.Reserved > 0).OrderByDescending(row => row.At).Select(row => (CartId?)row.Cart).FirstOrDefaultAsync(stop);
        return last is { } cart ? await OpenCarts.To(actor, db).Where(one => one.Cart.Id == cart).Select(one => one.Cart.Name).FirstOrDefaultAsync(stop) : null;
    }

    private static Envelope Of(EnvelopeRow row, Company company, string? lastTaken) => new(
        row.Id,
        row.Name,
        row.CostCentre.ToString(),
        new Money(row.Allocated, row.Currency),
        new Money(row.Committed, row.Currency),
        new Money(row.Reserved, row.Currency),
        row.OnOver,
        company.LadderFrom(row.Owner),
        lastTaken,
        row.Version);
}

/// <summary>What one cart holds of a budget.</summary>
/// <param name="Name">Nothing where the cart is not open to the reader.</param>
public sealed record Claim(CartId Cart, string? Name, PersonId Owner, Money Amount);
