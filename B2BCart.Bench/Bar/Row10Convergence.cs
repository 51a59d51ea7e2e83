using System.Diagnostics;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Crash;
using B2BCart.Bench.Figures;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;

namespace B2BCart.Bench.Bar;

/// <summary>1,000 sessions of three to six editors whose network is cut at random: a second after the last answer every copy and every page is what the database holds, and no command is lost.</summary>
internal sealed class Row10Convergence : IBarRow
{
    private const int AtOnce = 4;
    private const int EditsEach = 6;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public int Row => 10;

    public Func<Task<IServed>> StartAsync { get; init; } = async () => await ServerProcess.StartAsync();

    public int Sessions { get; init; } = 1_000;

    public int Controls { get; init; } = 5;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        await using var product = await StartAsync();
        var wrong = await WrongAsync(product, Sessions / divisor, seed, isDeaf: false);
        Console.WriteLine($"row 10  {Sessions / divisor} sessions with cuts: {wrong} did not converge or lost something");
        var caught = await WrongAsync(product, Controls, seed, isDeaf: true);
        Console.WriteLine($"row 10  control skip a broadcast: {(caught == Controls ? "caught" : "NOT caught")}");
        return wrong == 0 && caught == Controls;
    }

    private static async Task<int> WrongAsync(IServed server, int sessions, int seed, bool isDeaf)
    {
        var people = await Stage.SignInAsync(server);
        var wrong = 0;
        await Parallel.ForAsync(0, sessions, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (at, _) =>
        {
            if (await WhatIsWrongAsync(server, people, new Random(seed + at), isDeaf) is not { } said) return;
            if (Interlocked.Increment(ref wrong) <= 3 && !isDeaf) Console.Error.WriteLine($"  {said}");
        });
        return wrong;
    }

    private static async Task<string?> WhatIsWrongAsync(IServed server, Session[] people, Random random, bool isDeaf)
    {
        using var network = new TcpProxy(server.Url);
        await using var cart = await EditedCart.BeginAsync(people[0], lines: 10);
        var editors = Enumerable.Range(0, random.Next(3, 7)).Select(at => people[at % people.Length] with { Url = network.Url }).ToList();
        var followers = editors.Select(person => new Follower(person, cart.Id, isDeaf)).ToList();
        foreach (var follower in followers) await follower.StartAsync();
        await using var page = await Circuit.OpenAsync(people[1], cart.Path);

        var book = new Acknowledged();
        var editing = Task.WhenAll(editors.Select((person, at) => EditAsync(new(person), cart, book, new Random(random.Next() + at))));
        for (var cuts = isDeaf ? 0 : random.Next(0, 3); cuts > 0; cuts--)
        {
            await Task.WhenAny(editing, Task.Delay(random.Next(5, 60)));
            network.Cut();
        }

        await editing;
        await using var reader = new HubPerson(people[0]);
        var (_, log) = await reader.ReadAsync(cart.Id);
        var stored = log.Aggregate(Cart.Unborn(cart.Id), (now, revision) => now.Apply(revision));
        var expected = CartJson.Write(stored);
        var begun = Stopwatch.GetTimestamp();
        while (!IsSame() && Stopwatch.GetElapsedTime(begun) < Soon) await Task.Delay(10);
        var isSame = IsSame();
        foreach (var follower in followers) await follower.DisposeAsync();
        var lost = book.All.Count(one => one.IsEdit && log.Count(revision => revision.Command == one.Command) != 1);
        return lost > 0 ? $"{lost} commands are lost or doubled"
            : isSame ? null : $"revision {stored.Revision}: the page shows {page.Revision}, the copies {string.Join(", ", followers.Select(one => one.Cart?.Revision))}";

        bool IsSame() => page.Revision == stored.Revision && followers.All(one => one.Cart is { } copy && CartJson.Write(copy).AsSpan().SequenceEqual(expected));
    }

    private static async Task EditAsync(HubPerson person, EditedCart cart, Acknowledged book, Random random)
    {
        for (var edit = 0; edit < EditsEach; edit++) await book.DoAsync(person, cart.Id, cart.Edit(random.Next(cart.Lines.Count)));
        await person.DisposeAsync();
    }
}
