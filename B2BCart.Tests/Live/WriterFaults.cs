using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using Microsoft.Data.Sqlite;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class The_writer_under_faults_and_load : WriterSpec
{
    /// <summary>SQLITE_FULL.</summary>
    private const int FullDisk = 13;

    [Fact]
    public async Task says_when_a_commit_failed_keeps_nothing_of_it_and_goes_on_from_the_truth()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());
        Store.FailOnce();

        var failed = async () => await Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);
        await failed.Should().ThrowAsync<IOException>();
        (await BoltsInAsync(cart)).Should().Be(0);

        Value(await Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id)).Revision.Should().Be(2);
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task lets_one_command_that_cannot_beStored_hurt_no_other_of_its_batch()
    {
        var cart = await Node.CreateAsync();
        var poison = Shop.NewCommand();

        var answers = await InOneBatchAsync(
            cart,
            () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(1)),
            () => Expect.FailureAsync(Node.ExecuteAsync(Shop.Ann, cart, Bolts(100), poison)),
            () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(2)),
            then: appends => appends.Any(one => one.Command == poison) ? throw new IOException("This one never.") : Task.CompletedTask);

        Value(answers[0]).Revision.Should().Be(3);
        Value(answers[2]).Revision.Should().Be(4);
        (await BoltsInAsync(cart)).Should().Be(3);
    }

    [Fact]
    public async Task tells_everybody_of_what_is_stored_though_one_who_hears_of_it_fails()
    {
        var (one, two, heard) = (await Node.CreateAsync(), await Node.CreateAsync(), new Hearing());
        Node.Hearers.InsertRange(0, [new Deaf(), heard]);
        Room[] rooms = [await Node.Rooms.EnterAsync(one, () => { }), await Node.Rooms.EnterAsync(two, () => { })];

        var answers = await InOneBatchAsync(one, () => Node.ExecuteAsync(Shop.Ann, one, Bolts(1)), () => Node.ExecuteAsync(Shop.Ann, two, Bolts(2)), () => Node.ExecuteAsync(Shop.Ann, one, Bolts(3)));
        await Eventually.IsAsync(() => heard.Carts.Count == 4);

        answers.Select(answer => Value(answer).Revision).Should().Equal(3, 2, 4);
        heard.Carts.Should().Equal(one, one, two, one);
        rooms.Select(room => room.Cart.Revision).Should().Equal(4, 2);
    }

    [Fact]
    public async Task refuses_all_who_wait_at_once_while_nothing_can_be_stored_and_goes_on_when_it_can()
    {
        var (cart, id, tries) = (await Node.CreateAsync(), Shop.NewCommand(), 0);

        var answers = await InOneBatchAsync(
            cart,
            () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(1), id),
            () => Node.ExecuteAsync(Shop.Bob, cart, Bolts(2)),
            () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(3)),
            then: _ => ++tries > 0 ? throw new IOException("SQLite refused.", new SqliteException("The disk is full.", FullDisk)) : Task.CompletedTask);
        answers.Should().OnlyContain(answer => IsOut(answer));
        tries.Should().Be(1);

        Store.BeforeAppend = _ => Task.CompletedTask;
        Value(await Node.ExecuteAsync(Shop.Ann, cart, Bolts(1), id)).Revision.Should().Be(3);
        (await BoltsInAsync(cart)).Should().Be(1);
    }

    [Fact]
    public async Task answers_only_after_the_commit()
    {
        var cart = await Node.CreateAsync();
        var (isWaiting, gate) = Store.HoldNext();

        var answer = Node.ExecuteAsync(Shop.Ann, cart, Bolts(4));
        await isWaiting;
        (answer.IsCompleted, Node.Rooms.Open.Any()).Should().Be((false, false));
        (await BoltsInAsync(cart)).Should().Be(0);

        gate.SetResult();
        Value(await answer).Revision.Should().Be(2);
    }

    [Fact]
    public async Task stores_many_commands_at_once_under_load()
    {
        var carts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Node.CreateAsync()));
        var (isWaiting, gate) = Store.HoldNext();
        var first = Node.DoneAsync(Shop.Ann, carts[0], Bolts(1));
        await isWaiting;
        Store.Appended.Clear();

        var load = Enumerable.Range(0, 320).Select(one => Node.DoneAsync(Shop.Ann, carts[one % 8], Bolts(1))).ToList();
        gate.SetResult();
        await Task.WhenAll([first, .. load]);

        Store.Appended.Sum().Should().Be(321);
        Store.Appended.Should().HaveCountLessThan(64);
        (await BoltsInAsync(carts[3])).Should().Be(40);
    }

    [Fact]
    public async Task goes_on_when_one_caller_no_longer_waits()
    {
        var cart = await Node.CreateAsync();
        var (isWaiting, gate) = Store.HoldNext();
        using var gone = new CancellationTokenSource();
        var cancelled = Node.Writer.ExecuteAsync(Shop.Ann, cart, Shop.NewCommand(), Bolts(4), gone.Token);
        await isWaiting;
        await gone.CancelAsync();
        gate.SetResult();

        await cancelled.Invoking(one => one).Should().ThrowAsync<OperationCanceledException>();
        Value(await Node.ExecuteAsync(Shop.Ann, cart, Bolts(1))).Revision.Should().Be(3, "what was begun is carried out");
    }

    [Fact]
    public async Task answers_everybody_who_waits_when_it_is_stopped()
    {
        var cart = await Node.CreateAsync();
        var (isWaiting, gate) = Store.HoldNext();
        var begun = Node.ExecuteAsync(Shop.Ann, cart, Bolts(1));
        await isWaiting;
        var waiting = Enumerable.Range(0, 100).Select(_ => Expect.FailureAsync(Node.ExecuteAsync(Shop.Ann, cart, Bolts(1)))).ToList();

        var stopped = Node.StopAsync();
        gate.SetResult();
        await stopped;

        Value(await begun).Revision.Should().Be(2);
        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        await Expect.FailureAsync(Node.ExecuteAsync(Shop.Ann, cart, Bolts(1))).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    private sealed class Deaf : IHearsCommits
    {
        public void Committed(Append append) => throw new InvalidOperationException("A listener with a bug.");
    }

    private sealed class Hearing : IHearsCommits
    {
        public System.Collections.Concurrent.ConcurrentQueue<CartId> Carts { get; } = new();

        public void Committed(Append append) => Carts.Enqueue(append.After.Id);
    }

    private static bool IsOut(Result<Answered> answer) => answer.IsRefused(out var no, out _) && no is StorageIsOut;
}
