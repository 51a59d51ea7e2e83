using System.Collections.Immutable;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Approvals;

/// <summary>A cart that waits for somebody, as they may see it.</summary>
/// <param name="Since">When they were asked.</param>
public sealed record WaitingCart(Cart Cart, DateTimeOffset Since)
{
    public Review Review => Cart.Review!;

    public Stage Stage => Cart.Standing!.Current!.Stage;

    /// <summary>The yes that they gave in this request before.</summary>
    public Decision? Before => Stage.Approver is { } me ? Review.LastOf(me) : null;

    /// <summary>How much is different from what they said yes to.</summary>
    public int Changes => Before is { } yes ? Difference.Between(yes.Material, Cart.Material).Length : 0;
}

/// <summary>A cart in whose request somebody answered.</summary>
public sealed record AnsweredCart(ListedCart Cart, AnswerGiven Given, DateTimeOffset At);

/// <summary>What waits for somebody, and what they decided.</summary>
public sealed class WaitingCarts(IDbContextFactory<AppDb> database, CartMemory memory)
{
    /// <summary>Those that were asked last come first.</summary>
    public async Task<ImmutableArray<WaitingCart>> ReadAsync(Person person, int most, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await db.Set<WaitingRow>().AsNoTracking().Where(row => row.Person == person.Id).OrderByDescending(row => row.Since).ThenBy(row => row.Cart).Take(most).ToListAsync(stop);
        var waiting = ImmutableArray.CreateBuilder<WaitingCart>(rows.Count);
        foreach (var row in rows)
        {
            var cart = await memory.NewestAsync(row.Cart, stop);
            var access = Access.Of(person, cart);
            if (!access.MayOpen.IsRefused(out _) && cart.WaitsFor?.Person == person.Id) waiting.Add(new(cart.SeenBy(access.Sight), row.Since));
        }

        return waiting.ToImmutable();
    }

    /// <summary>The last answers first; without what waits for them again.</summary>
    public async Task<ImmutableArray<AnsweredCart>> AnsweredAsync(Person person, int most, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var rows = await db.Set<AnswerRow>().AsNoTracking().Where(row => row.Person == person.Id)
            .Join(OpenCarts.To(person, db), answer => answer.Cart, open => open.Cart.Id, (answer, open) => new { Answer = answer, Open = open })
            .Where(one => one.Open.Waits == null || one.Open.Waits.Person != person.Id)
            .OrderByDescending(one => one.Answer.At).Take(most).ToListAsync(stop);
        return [.. rows.Select(one => new AnsweredCart(one.Open.SeenBy(person), one.Answer.Given, one.Answer.At))];
    }
}
