using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Notifications;

/// <summary>Puts letters about accounts into the outbox.</summary>
public sealed class AccountMail(IDbContextFactory<AppDb> database, OutboxBell bell, IPost post, TimeProvider time)
{
    /// <summary>Where no mail server is set, whoever invites hands on the address themself.</summary>
    public bool IsDelivered => post.Delivers;

    /// <summary>For nobody it does the same work, and nothing is written when its turn comes.</summary>
    public Task AskAsync(PersonId? person) => SendAsync(LetterKind.NewPassword, person ?? new PersonId(Guid.CreateVersion7()));

    public async Task SendAsync(LetterKind kind, PersonId to)
    {
        await using var db = await database.CreateDbContextAsync();
        Add(db, kind, to);
        await db.SaveChangesAsync();
        bell.Ring();
    }

    /// <summary>Stored with whatever else is stored by this context; <see cref="Ring"/> afterwards.</summary>
    public void Add(AppDb db, LetterKind kind, PersonId to)
    {
        var now = time.GetUtcNow();
        db.Add(new OutboxRow { Id = new LetterId(Guid.CreateVersion7()), Kind = kind, Cart = default, Revision = 0, To = to, CreatedAt = now, DueAt = now, Tries = 0, IsKept = false, HasPrices = false });
    }

    public void Ring() => bell.Ring();
}
