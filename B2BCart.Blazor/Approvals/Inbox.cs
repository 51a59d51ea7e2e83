using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Approvals;

/// <summary>How many carts wait for somebody.</summary>
/// <param name="Stamp">Another one whenever it is about other carts.</param>
/// <param name="Rights">Another one whenever they may do or see something else.</param>
/// <param name="Carts">Another one whenever other carts are open to them, or the same as something else; only where a page asks for it.</param>
public sealed record WaitingNow(int Count, string Stamp, string? Rights = null, string? Carts = null);

/// <summary>Tells open pages what waits for whom. The table is the truth; the writer rings when it changed it, and for what other nodes wrote everybody looks again every <see cref="Slow"/>.</summary>
public sealed class Inbox(IDbContextFactory<AppDb> database, CartList carts, PeopleNews news, TimeProvider time) : IHearsCommits
{
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<PersonId, ImmutableList<Bell>> _bells = new();

    public async Task<WaitingNow> NowAsync(PersonId person, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var found = await db.Set<WaitingRow>().Where(row => row.Person == person)
            .GroupBy(_ => 1).Select(rows => new { Count = rows.Count(), Newest = rows.Max(row => row.Since) }).SingleOrDefaultAsync(stop);
        return found is null ? new(0, "0") : new(found.Count, $"{found.Count}-{found.Newest.UtcTicks}");
    }

    /// <summary>What waits now, and again whenever it may have changed; ends when it is stopped.</summary>
    /// <param name="hasCarts">The page shows the carts that are open to them.</param>
    public async IAsyncEnumerable<WaitingNow> WatchAsync(Person me, bool hasCarts, [EnumeratorCancellation] CancellationToken stop)
    {
        var person = me.Id;
        var bell = new Bell(me, hasCarts);
        using var listening = news.Listen(person, bell.Become);
        _bells.AddOrUpdate(person, [bell], (_, bells) => bells.Add(bell));
        try
        {
            do yield return await NowAsync(person, CancellationToken.None) with { Rights = RightsOf(bell.Person), Carts = hasCarts ? await carts.StampAsync(bell.Person, CancellationToken.None) : null };
            while (await RangAsync(bell.Rung.Reader, stop));
        }
        finally
        {
            if (_bells.AddOrUpdate(person, [], (_, bells) => bells.Remove(bell)).IsEmpty) _bells.TryRemove(new(person, []));
        }
    }

    /// <summary>Whoever a cart no longer waits for is told, and whoever it waits for now; and whoever sees it in their list and finds it there another way.</summary>
    public void Committed(Append append)
    {
        var (before, after) = (append.Before, append.After);
        var (was, now) = (before.WaitsFor, after.WaitsFor);
        if (was != now) foreach (var person in new[] { was?.Person, now?.Person }.OfType<PersonId>().Distinct()) Ring(person);
        if (!ReferenceEquals(before.Members, after.Members) || before.State != after.State || before.IsArchived != after.IsArchived || before.Name != after.Name) RingAtLists(before, after);
    }

    /// <summary>What a page was drawn by.</summary>
    public static string RightsOf(Person person) =>
        string.Concat(new[] { person.SeesPrices, person.MaySubmit, person.MayOrder, person.IsAdmin, person.IsAuditor }.Select(has => has ? '1' : '0'));

    private void RingAtLists(Cart before, Cart after)
    {
        foreach (var bell in _bells.Values.SelectMany(bells => bells))
        {
            if (bell.HasCarts && (before.Members.RoleOf(bell.Person) ?? after.Members.RoleOf(bell.Person)) is not null) bell.Ring();
        }
    }

    private void Ring(PersonId person)
    {
        if (!_bells.TryGetValue(person, out var bells)) return;
        foreach (var bell in bells) bell.Ring();
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

    /// <summary>One open page.</summary>
    private sealed class Bell(Person me, bool hasCarts)
    {
        private volatile Person _person = me;

        public Person Person => _person;

        public bool HasCarts => hasCarts;

        public Channel<bool> Rung { get; } = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        /// <summary>Who has left is cut off elsewhere.</summary>
        public void Become(Person? person)
        {
            if (person is null) return;
            _person = person;
            Ring();
        }

        public void Ring() => Rung.Writer.TryWrite(true);
    }
}
