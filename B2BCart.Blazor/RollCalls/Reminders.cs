using System.Security.Cryptography;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.RollCalls;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.RollCalls;

/// <summary>Reminds who is missing in a roll call, the day before its end, for the cart's owner. The command's id comes from what it is about, so neither a crash nor a second node reminds twice.</summary>
public sealed class Reminders(IDbContextFactory<AppDb> database, CartWriter writer, CartMemory memory, PeopleBook people, TimeProvider time, ILogger<Reminders> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Everything that is due, once.</summary>
    public async Task RemindAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var now = time.GetUtcNow();
        foreach (var due in await db.Set<ReminderRow>().AsNoTracking().Where(row => row.At <= now).OrderBy(row => row.At).ToListAsync(stop)) await RemindAsync(due, stop);
    }

    public static CommandId IdOf(CartId cart, int rollCall) =>
        new(new Guid(SHA256.HashData([.. cart.Value.ToByteArray(bigEndian: true), .. BitConverter.GetBytes(rollCall), .. "roll call"u8]).AsSpan(0, 16), bigEndian: true));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await RemindAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(error, "What is due for a reminder could not be read; it is tried again.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RemindAsync(ReminderRow due, CancellationToken stop)
    {
        var cart = await memory.NewestAsync(due.Cart, stop);
        if (await people.FindAsync(cart.Members.Owner, stop) is not { } owner) return;

        if ((await writer.ExecuteAsync(owner, due.Cart, IdOf(due.Cart, due.Number), new RemindMissing(due.Number), stop)).IsRefused(out var no, out _)) log.LogWarning("Nobody is reminded in cart {Cart}: {Refusal}", due.Cart.Value, no.Name);
    }
}
