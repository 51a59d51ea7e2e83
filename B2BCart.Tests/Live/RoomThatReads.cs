using B2BCart.Tests.Storage;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class A_room_that_reads_already : WriterSpec
{
    [Fact]
    public async Task holds_what_was_stored_before_it_was_asked()
    {
        var cart = await Node.CreateAsync();
        var room = await Node.Rooms.EnterAsync(cart, () => { });
        var (isReading, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        Store.WhileReading = () =>
        {
            isReading.SetResult();
            return gate.Task;
        };
        var reading = Node.Rooms.CatchUpAsync(room);
        await isReading.Task;
        using var store = new StoreWithFaults(Folder);
        await using (var other = await new NodeInTest(Folder, store).StartAsync()) await other.DoneAsync(Shop.Ann, cart, Bolts(4));

        var asked = Node.Rooms.CatchUpAsync(room);
        asked.IsCompleted.Should().BeFalse("the reading that is under way began before");
        gate.SetResult();
        await Task.WhenAll(reading, asked);

        room.Cart.Revision.Should().Be(2);
    }
}
