using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Approvals;

/// <summary>How many carts wait for somebody.</summary>
/// <param name="Stamp">Another one whenever it is about other carts.</param>
public sealed record WaitingNow(int Count, string Stamp);

/// <summary>Tells open pages what waits for whom. The table is the truth; the writer rings when it changed it, and for what other nodes wrote everybody looks again every <see cref="Slow"/>.</summary>
public sealed class Inbox(IDbContextFactory<AppDb> database, TimeProvider time) : IHearsCommits
{
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<PersonId, ImmutableList<Channel<bool>>> _bells = new();

    public async Task<WaitingNow> NowAsync(PersonId person, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var found = await db.Set<WaitingRow>().Where(row => row.Person == person)
            .GroupBy(_ => 1).Select(rows => new { Count = rows.Count(), Newest = rows.Max(row => row.Since) }).SingleOrDefaultAsync(stop);
        return found is null ? new(0, "0") : new(found.Count, $"{found.Count}-{found.Newest.UtcTicks}");
    }

    /// <summary>What waits now, and again whenever it may have changed; ends when it is stopped.</summary>
    public async IAsyncEnumerable<WaitingNow> WatchAsync(PersonId person, [EnumeratorCancellation] CancellationToken stop)
    {
        var bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        _bells.AddOrUpdate(person, [bell], (_, bells) => bells.Add(bell));
        try
        {
            do yield return await NowAsync(person, CancellationToken.None);
            while (await RangAsync(bell.Reader, stop));
        }
        finally
        {
            if (_bells.AddOrUpdate(person, [], (_, bells) => bells.Remove(bell)).IsEmpty) _bells.TryRemove(new(person, []));
        }
    }

    /// <summary>Whoever a cart no longer waits for is told, and whoever it waits for now.</summary>
    public void Committed(Append append)
    {
        var (was, now) = (append.Before.WaitsFor, append.After.WaitsFor);
        if (was == now) return;
        foreach (var person in new[] { was?.Person, now?.Person }.OfType<PersonId>().Distinct()) Ring(person);
    }

    private void Ring(PersonId person)
    {
        if (!_bells.TryGetValue(person, out var bells)) return;
        foreach (var bell in bells) bell.Writer.TryWrite(true);
    }

    private async Task<bool> RangAsync(ChannelReader<bool> bell, CancellationToken stop)
    {
        using var slow = new CancellationTokenSource(Slow, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, slow.Token);
        try
        {
            await bell.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
        }

        return !stop.IsCancellationRequested;
    }
}
