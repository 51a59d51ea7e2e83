using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

/// <summary>What the one loop that writes promises to whoever waits for its answer.</summary>
public sealed class The_writer : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly StoreWithFaults _store;
    private readonly NodeInTest _node;

    public The_writer()
    {
        _store = new(_folder);
        _node = new(_folder, _store);
    }

    [Fact]
    public async Task gives_a_repeated_command_the_same_answer_and_applies_it_once()
    {
        var (cart, id) = (await _node.CreateAsync(), Shop.NewCommand());

        var first = await _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);
        await _node.DoneAsync(Shop.Ann, cart, new RenameCart("Between"));
        var again = await _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);

        Value(again).Should().BeEquivalentTo(Value(first));
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task applies_a_command_once_that_comes_fifty_times_at_once()
    {
        var (cart, id) = (await _node.CreateAsync(), Shop.NewCommand());

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id))));

        answers.Select(answer => Value(answer).Revision).Should().AllBeEquivalentTo(2L);
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task applies_a_command_once_that_comes_twice_in_one_batch()
    {
        var (cart, id) = (await _node.CreateAsync(), Shop.NewCommand());

        var answers = await InOneBatchAsync(cart, () => _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id), () => _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id));

        Value(answers[1]).Should().BeEquivalentTo(Value(answers[0]));
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task refuses_another_payload_under_an_id_that_was_used()
    {
        var (cart, id) = (await _node.CreateAsync(), Shop.NewCommand());
        await _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);

        (await _node.ExecuteAsync(Shop.Ann, cart, Bolts(5), id)).IsRefused(out var no, out _).Should().BeTrue();

        no.Should().BeOfType<CommandIdReused>();
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task decides_a_refused_command_anew_when_it_is_repeated()
    {
        var (cart, id) = (await _node.CreateAsync(), Shop.NewCommand());
        (await _node.ExecuteAsync(Shop.Bob, cart, Bolts(4), id)).IsRefused(out _, out _).Should().BeTrue();
        await _node.ShareAsync(cart, Shop.Bob);

        (await _node.ExecuteAsync(Shop.Bob, cart, Bolts(4), id)).IsRefused(out _, out _).Should().BeFalse();
    }

    [Fact]
    public async Task says_when_a_commit_failed_keeps_nothing_of_it_and_goes_on_from_the_truth()
    {
        var (cart, id) = (await _node.CreateAsync(), Shop.NewCommand());
        _store.FailOnce();

        var failed = async () => await _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);
        await failed.Should().ThrowAsync<IOException>();
        (await BoltsInAsync(cart)).Should().Be(0);

        Value(await _node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id)).Revision.Should().Be(2);
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task lets_one_command_that_cannot_be_stored_hurt_no_other_of_its_batch()
    {
        var cart = await _node.CreateAsync();
        var poison = Shop.NewCommand();

        var answers = await InOneBatchAsync(
            cart,
            () => _node.ExecuteAsync(Shop.Ann, cart, Bolts(1)),
            () => Expect.FailureAsync(_node.ExecuteAsync(Shop.Ann, cart, Bolts(100), poison)),
            () => _node.ExecuteAsync(Shop.Ann, cart, Bolts(2)),
            then: appends => appends.Any(one => one.Command == poison) ? throw new IOException("This one never.") : Task.CompletedTask);

        Value(answers[0]).Revision.Should().Be(3);
        Value(answers[2]).Revision.Should().Be(4);
        (await BoltsInAsync(cart)).Should().Be(3);
    }

    [Fact]
    public async Task decides_again_on_what_another_node_wrote()
    {
        var cart = await _node.CreateAsync();
        await _node.DoneAsync(Shop.Ann, cart, Bolts(5));
        using var otherStore = new StoreWithFaults(_folder);
        await using var other = await new NodeInTest(_folder, otherStore).StartAsync();
        await other.DoneAsync(Shop.Ann, cart, Bolts(3));

        Value(await _node.ExecuteAsync(Shop.Ann, cart, Bolts(2))).Revision.Should().Be(4);

        (await BoltsInAsync(cart)).Should().Be(10);
    }

    [Fact]
    public async Task keeps_all_of_two_nodes_that_write_one_cart_at_once()
    {
        var cart = await _node.CreateAsync();
        using var otherStore = new StoreWithFaults(_folder);
        await using var other = await new NodeInTest(_folder, otherStore).StartAsync();

        var all = Enumerable.Range(0, 60).Select(one => Task.Run(() => (one % 2 == 0 ? _node : other).DoneAsync(Shop.Ann, cart, Bolts(1))));
        var answers = await Task.WhenAll(all);

        answers.Select(answer => answer.Revision).Should().OnlyHaveUniqueItems();
        (await BoltsInAsync(cart)).Should().Be(60);
    }

    [Fact]
    public async Task answers_only_after_the_commit()
    {
        var cart = await _node.CreateAsync();
        var (isWaiting, gate) = _store.HoldNext();

        var answer = _node.ExecuteAsync(Shop.Ann, cart, Bolts(4));
        await isWaiting;
        (answer.IsCompleted, _node.Rooms.Open.Any()).Should().Be((false, false));
        (await BoltsInAsync(cart)).Should().Be(0);

        gate.SetResult();
        Value(await answer).Revision.Should().Be(2);
    }

    [Fact]
    public async Task undoes_an_edit_of_the_same_batch()
    {
        var cart = await _node.CreateAsync();

        var answers = await InOneBatchAsync(cart, () => _node.ExecuteAsync(Shop.Ann, cart, Bolts(4)), () => _node.ExecuteAsync(Shop.Ann, cart, new Undo()));

        Value(answers[1]).Revision.Should().Be(4);
        (await BoltsInAsync(cart)).Should().Be(0);
        (await _store.LoadAsync(cart, CancellationToken.None)).Lines.Should().ContainSingle("a removed line stays restorable");
    }

    [Fact]
    public async Task stores_many_commands_at_once_under_load()
    {
        var carts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _node.CreateAsync()));
        var (isWaiting, gate) = _store.HoldNext();
        var first = _node.DoneAsync(Shop.Ann, carts[0], Bolts(1));
        await isWaiting;
        _store.Appended.Clear();

        var load = Enumerable.Range(0, 320).Select(one => _node.DoneAsync(Shop.Ann, carts[one % 8], Bolts(1))).ToList();
        gate.SetResult();
        await Task.WhenAll([first, .. load]);

        _store.Appended.Sum().Should().Be(321);
        _store.Appended.Should().HaveCountLessThan(64);
        (await BoltsInAsync(carts[3])).Should().Be(40);
    }

    [Fact]
    public async Task lets_the_time_of_a_log_never_run_backwards()
    {
        var cart = await _node.CreateAsync();
        _node.Time.Advance(TimeSpan.FromMinutes(1));
        await _node.DoneAsync(Shop.Ann, cart, Bolts(1));
        var late = new Waiting(cart, Bolts(1), Facts.Of(Shop.Ann, Shop.NewCommand(), Shop.Morning) with { Offers = new Dictionary<Sku, Offer> { [Shop.Bolts.Sku] = Shop.Bolts } }, []);
        var batch = new Batch(_store, _node.Memory);

        await batch.DecideAsync(late, CancellationToken.None);

        batch.Appends.Should().ContainSingle().Which.Revision!.At.Should().Be(Shop.Morning.AddMinutes(1));
    }

    [Fact]
    public async Task goes_on_when_one_caller_no_longer_waits()
    {
        var cart = await _node.CreateAsync();
        var (isWaiting, gate) = _store.HoldNext();
        using var gone = new CancellationTokenSource();
        var cancelled = _node.Writer.ExecuteAsync(Shop.Ann, cart, Shop.NewCommand(), Bolts(4), gone.Token);
        await isWaiting;
        await gone.CancelAsync();
        gate.SetResult();

        await cancelled.Invoking(one => one).Should().ThrowAsync<OperationCanceledException>();
        Value(await _node.ExecuteAsync(Shop.Ann, cart, Bolts(1))).Revision.Should().Be(3, "what was begun is carried out");
    }

    [Fact]
    public async Task answers_everybody_who_waits_when_it_is_stopped()
    {
        var cart = await _node.CreateAsync();
        var (isWaiting, gate) = _store.HoldNext();
        var begun = _node.ExecuteAsync(Shop.Ann, cart, Bolts(1));
        await isWaiting;
        var waiting = Enumerable.Range(0, 100).Select(_ => Expect.FailureAsync(_node.ExecuteAsync(Shop.Ann, cart, Bolts(1)))).ToList();

        var stopped = _node.StopAsync();
        gate.SetResult();
        await stopped;

        Value(await begun).Revision.Should().Be(2);
        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        await Expect.FailureAsync(_node.ExecuteAsync(Shop.Ann, cart, Bolts(1))).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    public async ValueTask InitializeAsync() => await _node.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _store.Dispose();
        _folder.Dispose();
    }

    private static Answered Value(Result<Answered> answer)
    {
        answer.IsRefused(out var no, out var value).Should().BeFalse("{0}", no);
        return value!;
    }

    private async Task<decimal> BoltsInAsync(CartId cart) =>
        (await _store.LoadAsync(cart, CancellationToken.None)).Present.Where(line => line.Offer.Sku == Shop.Bolts.Sku).Sum(line => line.Quantity.Value);

    /// <summary>Holds the loop with a command without effect on the rest, lets the others queue up in order, and lets go.</summary>
    private Task<Result<Answered>[]> InOneBatchAsync(CartId cart, params Func<Task<Result<Answered>>>[] commands) => InOneBatchAsync(cart, commands, null);

    private Task<Result<Answered>[]> InOneBatchAsync(
        CartId cart, Func<Task<Result<Answered>>> one, Func<Task<Result<Answered>>> two, Func<Task<Result<Answered>>> three, Func<IReadOnlyList<Append>, Task> then) =>
        InOneBatchAsync(cart, [one, two, three], then);

    private async Task<Result<Answered>[]> InOneBatchAsync(CartId cart, Func<Task<Result<Answered>>>[] commands, Func<IReadOnlyList<Append>, Task>? then)
    {
        var (isWaiting, gate) = _store.HoldNext();
        var holder = _node.DoneAsync(Shop.Ann, cart, new RenameCart("Held"));
        await isWaiting;
        if (then is not null) _store.BeforeAppend = then;
        var answers = commands.Select(command => command()).ToList();
        gate.SetResult();
        await holder;
        return await Task.WhenAll(answers);
    }
}

internal static class Expect
{
    /// <summary>Ends well when the task fails, and only then.</summary>
    public static async Task<Result<Answered>> FailureAsync(Task<Result<Answered>> task)
    {
        try
        {
            await task;
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            return default;
        }

        throw new InvalidOperationException("This was to fail.");
    }
}
