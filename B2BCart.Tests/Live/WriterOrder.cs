using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Tests.Storage;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class The_writer : WriterSpec
{
    [Fact]
    public async Task gives_a_repeated_command_the_same_answer_and_applies_it_once()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());

        var first = await Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);
        await Node.DoneAsync(Shop.Ann, cart, new RenameCart("Between"));
        var again = await Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);

        Value(again).Should().BeEquivalentTo(Value(first));
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task applies_a_command_once_that_comes_fifty_times_at_once()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id))));

        answers.Select(answer => Value(answer).Revision).Should().AllBeEquivalentTo(2L);
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task applies_a_command_once_that_comes_twice_in_one_batch()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());

        var answers = await InOneBatchAsync(cart, () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id), () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id));

        Value(answers[1]).Should().BeEquivalentTo(Value(answers[0]));
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task refuses_another_payload_under_an_id_that_was_used()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());
        await Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);

        (await Node.ExecuteAsync(Shop.Ann, cart, Bolts(5), id)).IsRefused(out var no, out _).Should().BeTrue();

        no.Should().BeOfType<CommandIdReused>();
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task gives_who_asks_again_while_the_first_is_under_way_the_answer_of_the_first_and_refuses_another_payload()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());
        var (isUnderway, gate) = Store.HoldNext();
        var first = Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id);
        await isUnderway;

        var (again, other) = (Node.ExecuteAsync(Shop.Ann, cart, Bolts(4), id), Node.ExecuteAsync(Shop.Ann, cart, Bolts(5), id));
        (again.IsCompleted, other.IsCompleted).Should().Be((false, false), "nobody knows yet what became of the first");
        gate.SetResult();

        Value(await again).Should().BeEquivalentTo(Value(await first));
        (await other).IsRefused(out var no, out _).Should().BeTrue();
        no.Should().BeOfType<CommandIdReused>();
        (await BoltsInAsync(cart)).Should().Be(4);
    }

    [Fact]
    public async Task decides_a_refused_command_anew_when_it_is_repeated()
    {
        var (cart, id) = (await Node.CreateAsync(), Shop.NewCommand());
        (await Node.ExecuteAsync(Shop.Bob, cart, Bolts(4), id)).IsRefused(out _, out _).Should().BeTrue();
        await Node.ShareAsync(cart, Shop.Bob);

        (await Node.ExecuteAsync(Shop.Bob, cart, Bolts(4), id)).IsRefused(out _, out _).Should().BeFalse();
    }

    [Fact]
    public async Task decides_again_on_what_anotherNode_wrote()
    {
        var cart = await Node.CreateAsync();
        await Node.DoneAsync(Shop.Ann, cart, Bolts(5));
        using var otherStore = new StoreWithFaults(Folder);
        await using var other = await new NodeInTest(Folder, otherStore).StartAsync();
        await other.DoneAsync(Shop.Ann, cart, Bolts(3));

        Value(await Node.ExecuteAsync(Shop.Ann, cart, Bolts(2))).Revision.Should().Be(4);

        (await BoltsInAsync(cart)).Should().Be(10);
    }

    [Fact]
    public async Task keeps_all_of_twoNodes_that_write_one_cart_at_once()
    {
        var cart = await Node.CreateAsync();
        using var otherStore = new StoreWithFaults(Folder);
        await using var other = await new NodeInTest(Folder, otherStore).StartAsync();

        var all = Enumerable.Range(0, 60).Select(one => Task.Run(() => (one % 2 == 0 ? Node : other).DoneAsync(Shop.Ann, cart, Bolts(1))));
        var answers = await Task.WhenAll(all);

        answers.Select(answer => answer.Revision).Should().OnlyHaveUniqueItems();
        (await BoltsInAsync(cart)).Should().Be(60);
    }

    [Fact]
    public async Task undoes_an_edit_of_the_same_batch()
    {
        var cart = await Node.CreateAsync();

        var answers = await InOneBatchAsync(cart, () => Node.ExecuteAsync(Shop.Ann, cart, Bolts(4)), () => Node.ExecuteAsync(Shop.Ann, cart, new Undo()));

        Value(answers[1]).Revision.Should().Be(4);
        (await BoltsInAsync(cart)).Should().Be(0);
        (await Store.LoadAsync(cart, CancellationToken.None)).Lines.Should().ContainSingle("a removed line stays restorable");
    }

    [Fact]
    public async Task lets_the_time_of_a_log_never_run_backwards()
    {
        var cart = await Node.CreateAsync();
        Node.Time.Advance(TimeSpan.FromMinutes(1));
        await Node.DoneAsync(Shop.Ann, cart, Bolts(1));
        var late = new Waiting(cart, Bolts(1), Facts.Of(Shop.Ann, Shop.NewCommand(), Shop.Morning) with { Offers = new Dictionary<Sku, Offer> { [Shop.Bolts.Sku] = Shop.Bolts } }, []);
        var batch = new Batch(Store, Node.Memory, Node.Turn);

        await batch.DecideAsync(late, CancellationToken.None);

        batch.Appends.Should().ContainSingle().Which.Revision!.At.Should().Be(Shop.Morning.AddMinutes(1));
    }
}
