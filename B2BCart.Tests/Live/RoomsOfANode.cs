using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class The_rooms_of_a_node : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly WireOfGroups _wire = new();
    private readonly NodeInTest _node;

    public The_rooms_of_a_node() => _node = new(_folder, new StoreWithFaults(_folder), _wire);

    [Fact]
    public async Task have_no_room_for_a_cart_that_nobody_watches()
    {
        var cart = await _node.CreateAsync();
        var room = await _node.Rooms.EnterAsync(cart, Nothing);
        _node.Rooms.Open.Should().ContainSingle();

        await _node.Rooms.LeaveAsync(room, Nothing);

        (_node.Rooms.Open.Count(), _wire.Joined(cart)).Should().Be((0, 0));
    }

    [Fact]
    public async Task show_the_newest_to_who_comes_back()
    {
        var cart = await _node.CreateAsync();
        await _node.Rooms.LeaveAsync(await _node.Rooms.EnterAsync(cart, Nothing), Nothing);
        await _node.DoneAsync(Shop.Ann, cart, Bolts(4));

        (await _node.Rooms.EnterAsync(cart, Nothing)).Cart.Revision.Should().Be(2);
    }

    [Fact]
    public async Task keep_nothing_of_a_thousand_that_come_and_go_at_once()
    {
        var cart = await _node.CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var time = 0; time < 125; time++)
            {
                var told = 0;
                Action watcher = () => told++;
                await _node.Rooms.LeaveAsync(await _node.Rooms.EnterAsync(cart, watcher), watcher);
            }
        })));

        (_node.Rooms.Open.Count(), _wire.Joined(cart)).Should().Be((0, 0));
    }

    [Fact]
    public async Task lose_nobody_who_comes_while_the_last_one_leaves()
    {
        var cart = await _node.CreateAsync();
        for (var time = 0; time < 200; time++)
        {
            var told = new TaskCompletionSource();
            var first = await _node.Rooms.EnterAsync(cart, Nothing);
            Action tell = () => told.TrySetResult();
            var coming = Task.Run(() => _node.Rooms.EnterAsync(cart, tell));
            await _node.Rooms.LeaveAsync(first, Nothing);
            var second = await coming;

            _wire.Joined(cart).Should().Be(1, "this node hears of a cart that somebody watches");
            _node.Rooms.Heard(cart, new(Shop.Bob.Id, Guid.CreateVersion7(), null, false, false, Shop.Morning));
            told.Task.IsCompleted.Should().BeTrue("the room that was entered is the one that hears");
            await _node.Rooms.LeaveAsync(second, tell);
        }
    }

    [Fact]
    public async Task miss_nothing_that_is_stored_while_a_room_opens()
    {
        var cart = await _node.CreateAsync();
        _node.Store.WhileReading = () => _node.DoneAsync(Shop.Ann, cart, Bolts(4));

        var room = await _node.Rooms.EnterAsync(cart, Nothing);

        room.Cart.Revision.Should().Be(2);
    }

    [Fact]
    public async Task try_again_after_a_room_could_not_be_opened()
    {
        var cart = await _node.CreateAsync();
        _wire.OnJoin = () => throw new IOException("The backplane is away.");
        await FluentActions.Awaiting(() => _node.Rooms.EnterAsync(cart, Nothing)).Should().ThrowAsync<IOException>();

        _wire.OnJoin = () => Task.CompletedTask;
        (await _node.Rooms.EnterAsync(cart, Nothing)).Cart.Exists.Should().BeTrue();
    }

    [Fact]
    public async Task keep_amounts_from_who_may_not_see_them()
    {
        var cart = await _node.CreateAsync();
        await _node.ShareAsync(cart, Shop.Olek);
        await _node.DoneAsync(Shop.Ann, cart, Bolts(4));
        await _node.DoneAsync(Shop.Ann, cart, new AddLines([new(Shop.Nuts.Sku, new(1_500), LineDetails.None)]));
        var (ann, olek) = (await OpenAsync(cart, Shop.Ann), await OpenAsync(cart, Shop.Olek));

        Amounts.In(CartJson.Write(ann.Cart), CartJson.Write(ann.Now.Recent)).Should().NotBeEmpty();
        Amounts.In(CartJson.Write(olek.Cart), CartJson.Write(olek.Now.Recent)).Should().BeEmpty();
        (olek.Cart.Lines.Length, olek.Cart.Total).Should().Be((2, null));
    }

    [Fact]
    public async Task close_a_page_at_once_when_access_is_taken_back()
    {
        var cart = await _node.CreateAsync();
        await _node.ShareAsync(cart, Shop.Bob);
        await _node.DoneAsync(Shop.Ann, cart, Bolts(4));
        var told = 0;
        var view = await OpenAsync(cart, Shop.Bob, () => told++);

        await _node.DoneAsync(Shop.Ann, cart, new StopSharing(Grantee.Of(Shop.Bob.Id)));
        await Eventually.IsAsync(() => view.Access.MayOpen.IsRefused(out _));

        (view.Cart.Lines.Length, view.Now.Recent.Length).Should().Be((0, 0));
        await Eventually.IsAsync(() => told > 0);
    }

    [Fact]
    public async Task answer_a_stranger_as_if_there_were_no_cart()
    {
        var cart = await _node.CreateAsync();

        (await CartView.OpenAsync(_node.Rooms, cart, Shop.Stranger, _node.Time, Nothing)).IsRefused(out var stranger, out _).Should().BeTrue();
        (await CartView.OpenAsync(_node.Rooms, Shop.NewCart(), Shop.Ann, _node.Time, Nothing)).IsRefused(out var nowhere, out _).Should().BeTrue();

        stranger.Should().Be(nowhere).And.BeOfType<CartNotFound>();
        _node.Rooms.Open.Should().BeEmpty();
    }

    public async ValueTask InitializeAsync() => await _node.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _node.Store.Dispose();
        _folder.Dispose();
    }

    private static void Nothing() { }

    private async Task<CartView> OpenAsync(CartId cart, Core.People.Person person, Action? show = null)
    {
        (await CartView.OpenAsync(_node.Rooms, cart, person, _node.Time, show ?? Nothing)).IsRefused(out var no, out var view).Should().BeFalse("{0}", no);
        return view!;
    }
}
