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
        var counts = await open.GroupBy(_ => 1).Select(all => new { All = all.Count(), Mine = all.Count(one => one.Cart.Owner == person.Id), Review = all.Count(one => one.Cart.State == CartState.InReview) }).SingleOrDefaultAsync(stop);
        var inUse = live.Count == 0 ? 0 : await open.CountAsync(one => live.Contains(one.Cart.Id), stop);
        var sizes = new CartCounts(counts?.All ?? 0, counts?.Mine ?? 0, counts?.Review ?? 0, inUse);

        var found = sizes.Of(ask.Show);
        var page = Math.Clamp(ask.Page, 1, Math.Max(1, (found + PageSize - 1) / PageSize));
        if (found == 0) return new([], sizes, page, 0);

        var rows = await Shown(open, person, ask.Show, live)
            .OrderByDescending(one => one.Cart.Owner == person.Id).ThenByDescending(one => one.Cart.EditedAt).ThenByDescending(one => one.Cart.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new([.. rows.Select(one => one.SeenBy(person))], sizes, page, found);
    }

    /// <summary>Another one whenever other carts are open to somebody, or one of them is called, stands or belongs otherwise.</summary>
    public async Task<string> StampAsync(Person person, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var one in OpenCarts.To(person, db).OrderBy(one => one.Cart.Id).Select(one => new { one.Cart.Id, one.Cart.Owner, one.Cart.Name, one.Cart.State, one.Role }).AsAsyncEnumerable().WithCancellation(stop))
        {
            hash.AppendData(one.Id.Value.ToByteArray());
            hash.AppendData(one.Owner.Value.ToByteArray());
            hash.AppendData(Encoding.UTF8.GetBytes($"{(int)one.State} {(int)one.Role} {one.Name}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static IQueryable<OpenCart> Shown(IQueryable<OpenCart> open, Person person, CartsShown show, IReadOnlyCollection<CartId> live) => show switch
    {
        CartsShown.Mine => open.Where(one => one.Cart.Owner == person.Id),
        CartsShown.Shared => open.Where(one => one.Cart.Owner != person.Id),
        CartsShown.Review => open.Where(one => one.Cart.State == CartState.InReview),
        CartsShown.Live => open.Where(one => live.Contains(one.Cart.Id)),
        _ => open,
    };
}

/// <summary>Which of the carts that are open to me.</summary>
public enum CartsShown
{
    All,
    Mine,
    Shared,

    /// <summary>Somebody is asked, or has to be named.</summary>
    Review,
    Live,
}

/// <param name="Name">Words that the name has to hold; nothing = any name.</param>
/// <param name="Page">From 1; one that is too high means the last.</param>
public sealed record CartListAsk(CartsShown Show, string? Name, int Page);

public sealed record CartCounts(int All, int Mine, int Review, int Live)
{
    public int Shared => All - Mine;

    public int Of(CartsShown show) => show switch
    {
        CartsShown.Mine => Mine,
        CartsShown.Shared => Shared,
        CartsShown.Review => Review,
        CartsShown.Live => Live,
        _ => All,
    };
}

/// <param name="Found">How many there are on all pages together.</param>
public sealed record CartListPage(ImmutableArray<ListedCart> Carts, CartCounts Counts, int Page, int Found)
{
    public int First => ((Page - 1) * CartList.PageSize) + 1;

    public int Last => First + Carts.Length - 1;
}
