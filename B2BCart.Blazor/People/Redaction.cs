using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>Takes somebody's own name out of what they wrote in carts. Done again it finds nothing; a crash in between is mended by erasing once more.</summary>
public sealed class Redaction(IDbContextFactory<AppDb> database, CartWriter writer, CartMemory memory, CartRooms rooms, ICartStore store)
{
    /// <summary>Events that repeat what somebody else had written.</summary>
    private static readonly string[] Quoting = [CartNames.Events[typeof(LineTakenIn)], CartNames.Events[typeof(NoteSet)], CartNames.Events[typeof(CartRenamed)], CartNames.Events[typeof(ReferenceSet)]];

    public async Task RunAsync(Person admin, PersonRow row)
    {
        foreach (var (cart, bodies) in await FindAsync(row, new OwnName(row.Name, row.Email)))
        {
            await WriteAsync(cart, bodies);
            memory.Forget(cart);

            // Whatever the writer has in hand was read before. When it answers this, all of that is stored.
            _ = await writer.ExecuteAsync(admin, cart, new CommandId(Guid.CreateVersion7()), new LetGo(row.Id, admin.Id));
            memory.Forget(cart);
            await RenewAsync(cart);
        }
    }

    private async Task<Dictionary<CartId, List<(long Seq, byte[] Body)>>> FindAsync(PersonRow row, OwnName name)
    {
        await using var db = await database.CreateDbContextAsync();
        Dictionary<CartId, List<(long, byte[])>> found = [];
        var theirs = db.Set<EventRow>().AsNoTracking().Where(one => (one.Actor == row.Id || Quoting.Contains(one.Type)) && db.Set<CartRow>().Any(cart => cart.Id == one.Cart && cart.Company == row.Company));
        await foreach (var one in theirs.Select(one => new { one.Cart, one.Seq, one.Body }).AsAsyncEnumerable())
        {
            if (name.Without(one.Body) is not { } body) continue;
            if (!found.TryGetValue(one.Cart, out var bodies)) found[one.Cart] = bodies = [];
            bodies.Add((one.Seq, body));
        }

        return found;
    }

    private async Task WriteAsync(CartId cart, List<(long Seq, byte[] Body)> bodies)
    {
        await using var db = await database.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var (seq, body) in bodies) await db.Set<EventRow>().Where(row => row.Cart == cart && row.Seq == seq).ExecuteUpdateAsync(set => set.SetProperty(row => row.Body, body));
        await db.Set<SnapshotRow>().Where(row => row.Cart == cart).ExecuteDeleteAsync();
        await transaction.CommitAsync();
    }

    /// <summary>What is made of the events: the name in lists, and the cart on open pages.</summary>
    private async Task RenewAsync(CartId id)
    {
        await using var db = await database.CreateDbContextAsync();
        await db.Set<SnapshotRow>().Where(row => row.Cart == id).ExecuteDeleteAsync();
        var name = (await store.LoadAsync(id, CancellationToken.None)).Name;
        await db.Set<CartRow>().Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, name));
        await rooms.RenewAsync(id);
    }
}
