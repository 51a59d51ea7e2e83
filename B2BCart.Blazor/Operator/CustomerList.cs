using System.Globalization;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Operator;

/// <summary>A company that buys, as the seller sees it: in numbers, and without its people.</summary>
public sealed record Customer(CompanyRow Row, int People, int Orders);

/// <param name="Total">Net, with freight; nothing for a reader who sees no prices.</param>
public sealed record PlacedOrder(CartId Cart, OrderNumber Number, CompanyId Company, string CompanyName, int Parts, Money? Total, DateTimeOffset PlacedAt);

public sealed record PlacedOrders(IReadOnlyList<PlacedOrder> Orders, int Page, int Found)
{
    public int Pages => Math.Max(1, (Found + CustomerList.PageSize - 1) / CustomerList.PageSize);
}

/// <param name="Owner">By name.</param>
public sealed record SupportedCart(CartId Id, string Name, string Owner, DateTimeOffset EditedAt);

/// <summary>What the seller may know of those who buy.</summary>
public sealed class CustomerList(IDbContextFactory<AppDb> database)
{
    public const int PageSize = 50;

    /// <param name="words">Parts of the name, in any order; accents and capitals do not matter.</param>
    public async Task<IReadOnlyList<Customer>> ReadAsync(string? words)
    {
        await using var db = await database.CreateDbContextAsync();
        var asked = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = await db.Set<CompanyRow>().AsNoTracking().Where(row => !row.IsSeller)
            .Select(row => new Customer(row, db.Set<PersonRow>().Count(one => one.Company == row.Id && one.EndedAt == null), db.Set<OrderRow>().Count(one => one.Company == row.Id))).ToListAsync();
        return [.. rows.Where(one => asked.All(word => Holds(one.Row.Name, word))).OrderBy(one => one.Row.ClosedAt is not null).ThenBy(one => one.Row.Name, StringComparer.CurrentCulture)];
    }

    public async Task<Customer?> FindAsync(CompanyId id) => (await ReadAsync(null)).SingleOrDefault(one => one.Row.Id == id);

    /// <summary>Who was invited to run a company and has not set a password yet; nothing once an admin of it came in.</summary>
    public async Task<Account?> FirstAdminAsync(CompanyId company)
    {
        await using var db = await database.CreateDbContextAsync();
        var admins = await db.Set<PersonRow>().Where(row => row.Company == company && row.IsAdmin && row.EndedAt == null).Select(row => row.Id).ToListAsync();
        var accounts = await db.Set<Account>().AsNoTracking().Where(row => row.Company == company).ToListAsync();
        return accounts.Exists(one => one.EmailConfirmed) ? null : accounts.Find(one => admins.Contains(new PersonId(one.Id)));
    }

    /// <summary>Everything that was ordered, the newest first.</summary>
    public async Task<PlacedOrders> OrdersAsync(Person reader, int page)
    {
        await using var db = await database.CreateDbContextAsync();
        var found = await db.Set<OrderRow>().CountAsync();
        var at = Math.Clamp(page, 1, Math.Max(1, (found + PageSize - 1) / PageSize));
        var rows = await (from order in db.Set<OrderRow>().AsNoTracking()
                          join cart in db.Set<CartRow>() on order.Cart equals cart.Id
                          join company in db.Set<CompanyRow>() on order.Company equals company.Id
                          orderby order.PlacedAt descending, order.Cart descending
                          select new { order, cart.Total, cart.Currency, company.Name }).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync();
        return new([.. rows.Select(one => new PlacedOrder(one.order.Cart, new(one.order.Year, one.order.Sequence), one.order.Company, one.Name, one.order.Parts,
            reader.SeesPrices ? new Money(one.Total, Currency.Of(one.Currency)) : null, one.order.PlacedAt))], at, found);
    }

    /// <summary>The carts of a company that lets support in, the last changed first; none of any other.</summary>
    public async Task<IReadOnlyList<SupportedCart>> CartsAsync(Person reader, CompanyId company, string? words)
    {
        if (!reader.LooksInto.Contains(company)) return [];

        await using var db = await database.CreateDbContextAsync();
        var asked = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = await db.Set<CartRow>().AsNoTracking().Where(row => row.Company == company).OrderByDescending(row => row.EditedAt)
            .Select(row => new { row.Id, row.Name, row.EditedAt, Owner = db.Set<PersonRow>().Where(one => one.Id == row.Owner).Select(one => one.Name).First() }).ToListAsync();
        return [.. rows.Where(one => asked.All(word => Holds(one.Name, word) || Holds(one.Owner, word))).Take(PageSize).Select(one => new SupportedCart(one.Id, one.Name, one.Owner, one.EditedAt))];
    }

    private static bool Holds(string text, string word) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
