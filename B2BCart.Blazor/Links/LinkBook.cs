using System.Security.Cryptography;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Links;

/// <summary>How often a link was opened, and when last.</summary>
public sealed record LinkOpenings(int Count, DateTimeOffset? Last);

/// <summary>The hashes of the secrets, and when they were shown.</summary>
public sealed class LinkBook(IDbContextFactory<AppDb> database, TimeProvider time, ILogger<LinkBook> log)
{
    /// <summary>Compared with where there is no link, so that the same is done for both.</summary>
    private static readonly byte[] Nobodys = LinkSecret.HashOf(LinkSecret.New());

    public async Task KeepAsync(LinkId link, CartId cart, string secret, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        db.Add(new LinkRow { Id = link, Cart = cart, SecretHash = LinkSecret.HashOf(secret) });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A link that was not opened after all.</summary>
    public async Task DropAsync(LinkId link, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await db.Set<LinkRow>().Where(row => row.Id == link).ExecuteDeleteAsync(stop);
    }

    /// <summary>The cart of a link, for who has its secret. A wrong secret and an unknown link take the same work and get the same answer.</summary>
    public async Task<CartId?> FindAsync(LinkId link, string secret, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var row = await db.Set<LinkRow>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == link, stop);
        var isRight = CryptographicOperations.FixedTimeEquals(LinkSecret.HashOf(secret), row?.SecretHash ?? Nobodys);
        return isRight ? row?.Cart : null;
    }

    /// <summary>Who has the secret may look, also while nothing can be stored.</summary>
    public async Task LogOpeningAsync(LinkId link, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        db.Add(new LinkOpeningRow { Link = link, At = time.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            log.LogWarning("An opening of link {Link} is not counted: {Why}", link.Value, error.GetBaseException().Message);
        }
    }

    public async Task<LinkOpenings> OpeningsAsync(LinkId link, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var openings = db.Set<LinkOpeningRow>().Where(row => row.Link == link);
        var last = await openings.OrderByDescending(row => row.Id).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(stop);
        return new(await openings.CountAsync(stop), last);
    }
}
