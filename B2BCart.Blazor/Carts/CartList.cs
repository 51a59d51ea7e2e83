using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Carts;

/// <summary>The carts that are open to somebody, read from the rows that the writer keeps beside the streams.</summary>
public sealed class CartList(IDbContextFactory<AppDb> database)
{
    public const int PageSize = 50;

    /// <param name="live">The carts in which somebody is now.</param>
    public async Task<CartListPage> ReadAsync(Person person, CartListAsk ask, IReadOnlyCollection<CartId> live, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var open = OpenCarts.To(person, db).Called(ask.Name);
        var sizes = await CountAsync(open, person, live, stop);

        var found = sizes.Of(ask.Show);
        var page = Math.Clamp(ask.Page, 1, Math.Max(1, (found + PageSize - 1) / PageSize));
        if (found == 0) return new([], sizes, page, 0);

        var rows = await Shown(open, person, ask.Show, live)
            .OrderByDescending(one => one.Cart.Owner == person.Id).ThenByDescending(one => one.Cart.EditedAt).ThenByDescending(one => one.Cart.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var looked = await LookedAtAsync(db, person, [.. rows.Select(one => one.Cart.Id)], stop);
        return new([.. rows.Select(one => one.SeenBy(person) with { New = NewIn(one.Cart, person, looked) })], sizes, page, found);
    }

    private static async Task<CartCounts> CountAsync(IQueryable<OpenCart> open, Person person, IReadOnlyCollection<CartId> live, CancellationToken stop)
    {
        var me = person.Id;
        var counts = await open.GroupBy(_ => 1).Select(all => new CartCounts
        {
            All = all.Count(one => !one.Cart.IsArchived && !one.Cart.IsList),
            Mine = all.Count(one => !one.Cart.IsArchived && !one.Cart.IsList && one.Cart.Owner == me),
            Me = all.Count(one => !one.Cart.IsArchived && ((one.Waits != null && one.Waits.Person == me) || (one.Cart.State == CartState.ChangesRequested && one.Cart.Owner == me))),
            Others = all.Count(one => !one.Cart.IsArchived && ((one.Cart.State == CartState.InReview && (one.Waits == null || one.Waits.Person != me)) || (one.Cart.State == CartState.ChangesRequested && one.Cart.Owner != me))),
            Ordered = all.Count(one => !one.Cart.IsArchived && one.Cart.State == CartState.Ordered),
            Lists = all.Count(one => !one.Cart.IsArchived && one.Cart.IsList),
            Archived = all.Count(one => one.Cart.IsArchived),
        }).SingleOrDefaultAsync(stop) ?? new();
        return counts with { Live = live.Count == 0 ? 0 : await Shown(open, person, CartsShown.Live, live).CountAsync(stop) };
    }

    private static async Task<Dictionary<CartId, long>> LookedAtAsync(AppDb db, Person person, CartId[] carts, CancellationToken stop) =>
        await db.Set<LookedAtRow>().Where(row => row.Person == person.Id && carts.Contains(row.Cart)).ToDictionaryAsync(row => row.Cart, row => row.Revision, stop);

    /// <summary>How often it changed since they looked; what they did last themself they have seen. Who never opened it finds all of it new.</summary>
    private static long NewIn(CartRow cart, Person person, Dictionary<CartId, long> looked) =>
        cart.EditedBy == person.Id ? 0 : Math.Max(0, cart.Revision - looked.GetValueOrDefault(cart.Id));

    /// <summary>Another one whenever other carts are open to somebody, or one of them is called, stands or belongs otherwise.</summary>
    public async Task<string> StampAsync(Person person, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var one in OpenCarts.To(person, db).OrderBy(one => one.Cart.Id).Select(one => new { one.Cart.Id, one.Cart.Owner, one.Cart.Name, one.Cart.State, one.Cart.IsArchived, one.Role }).AsAsyncEnumerable().WithCancellation(stop))
        {
            hash.AppendData(one.Id.Value.ToByteArray());
            hash.AppendData(one.Owner.Value.ToByteArray());
            hash.AppendData(Encoding.UTF8.GetBytes($"{(int)one.State} {(int)one.Role} {one.IsArchived} {one.Name}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static IQueryable<OpenCart> Shown(IQueryable<OpenCart> open, Person person, CartsShown show, IReadOnlyCollection<CartId> live)
    {
        var me = person.Id;
        var used = open.Where(one => !one.Cart.IsArchived);
        return show switch
        {
            CartsShown.Mine => used.Where(one => !one.Cart.IsList && one.Cart.Owner == me),
            CartsShown.Shared => used.Where(one => !one.Cart.IsList && one.Cart.Owner != me),
            CartsShown.Me => used.Where(one => (one.Waits != null && one.Waits.Person == me) || (one.Cart.State == CartState.ChangesRequested && one.Cart.Owner == me)),
            CartsShown.Others => used.Where(one => (one.Cart.State == CartState.InReview && (one.Waits == null || one.Waits.Person != me)) || (one.Cart.State == CartState.ChangesRequested && one.Cart.Owner != me)),
            CartsShown.Ordered => used.Where(one => one.Cart.State == CartState.Ordered),
            CartsShown.Live => used.Where(one => live.Contains(one.Cart.Id)),
            CartsShown.Lists => used.Where(one => one.Cart.IsList),
            CartsShown.Archived => open.Where(one => one.Cart.IsArchived),
            _ => used.Where(one => !one.Cart.IsList),
        };
    }
}

/// <summary>Which of the carts that are open to me. Only the last two show lists and what was put away.</summary>
public enum CartsShown
{
    All,
    Mine,
    Shared,

    /// <summary>Waits for me: I am asked, or have to change it.</summary>
    Me,

    /// <summary>Waits for somebody else, or for somebody to be named.</summary>
    Others,
    Ordered,
    Live,
    Lists,
    Archived,
}

/// <param name="Name">Words that the name has to hold; nothing = any name.</param>
/// <param name="Page">From 1; one that is too high means the last.</param>
public sealed record CartListAsk(CartsShown Show, string? Name, int Page);

public sealed record CartCounts
{
    public int All { get; init; }

    public int Mine { get; init; }

    public int Me { get; init; }

    public int Others { get; init; }

    public int Ordered { get; init; }

    public int Live { get; init; }

    public int Lists { get; init; }

    public int Archived { get; init; }

    public int Shared => All - Mine;

    /// <summary>Nothing is open to them at all.</summary>
    public bool AreNone => All + Lists + Archived == 0;

    public int Of(CartsShown show) => show switch
    {
        CartsShown.Mine => Mine,
        CartsShown.Shared => Shared,
        CartsShown.Me => Me,
        CartsShown.Others => Others,
        CartsShown.Ordered => Ordered,
        CartsShown.Live => Live,
        CartsShown.Lists => Lists,
        CartsShown.Archived => Archived,
        _ => All,
    };
}

/// <param name="Found">How many there are on all pages together.</param>
public sealed record CartListPage(ImmutableArray<ListedCart> Carts, CartCounts Counts, int Page, int Found)
{
    public int First => ((Page - 1) * CartList.PageSize) + 1;

    public int Last => First + Carts.Length - 1;
}
