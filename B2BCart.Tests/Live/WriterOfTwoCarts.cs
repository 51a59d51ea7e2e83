using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

public sealed class The_writer_of_two_carts : WriterSpec
{
    [Fact]
    public async Task moves_lines_in_one_transaction_and_answers_a_repeat_with_the_first_answer()
    {
        var (from, to, id) = (await BoltsAsync(), await Node.CreateAsync(), Shop.NewCommand());
        var move = await MoveAsync(from, to);

        var first = Value(await Node.ExecuteAsync(Shop.Ann, from, move, id));
        var again = Value(await Node.ExecuteAsync(Shop.Ann, from, move, id));

        (await BoltsInAsync(from), await BoltsInAsync(to)).Should().Be((0m, 5m));
        again.Revision.Should().Be(first.Revision);
    }

    [Fact]
    public async Task leaves_both_as_they_are_when_another_node_was_first_with_the_other_and_then_decides_again()
    {
        var (from, to) = (await BoltsAsync(), await Node.CreateAsync());
        var move = await MoveAsync(from, to);
        Store.BeforeAppend = async _ =>
        {
            Store.BeforeAppend = _ => Task.CompletedTask;
            await using var elsewhere = await new NodeInTest(Folder, new StoreWithFaults(Folder)).StartAsync();
            await elsewhere.DoneAsync(Shop.Ann, to, new RenameCart("Renamed elsewhere"));
        };

        Value(await Node.ExecuteAsync(Shop.Ann, from, move));

        (await BoltsInAsync(from), await BoltsInAsync(to)).Should().Be((0m, 5m));
        (await Store.LoadAsync(to, CancellationToken.None)).Name.Should().Be("Renamed elsewhere");
    }

    [Fact]
    public async Task duplicates_a_cart_at_once_or_not_at_all()
    {
        var (from, to) = (await BoltsAsync(), new CartId(Guid.CreateVersion7()));

        Value(await Node.ExecuteAsync(Shop.Ann, to, new DuplicateCart(from, "Again")));

        (await BoltsInAsync(from), await BoltsInAsync(to)).Should().Be((5m, 5m));
    }

    private async Task<CartId> BoltsAsync()
    {
        var cart = await Node.CreateAsync();
        await Node.DoneAsync(Shop.Ann, cart, NodeInTest.Bolts(5));
        return cart;
    }

    private async Task<MoveLines> MoveAsync(CartId from, CartId to) => new([(await Store.LoadAsync(from, CancellationToken.None)).Lines[0].Id], to);
}
