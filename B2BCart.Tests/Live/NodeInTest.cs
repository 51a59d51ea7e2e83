using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Ordering;
using B2BCart.Blazor.People;
using B2BCart.Blazor.References;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.Live;

/// <summary>One server without its web: rooms, memory and writer of its own over a store that may be shared and a wire that may misbehave.</summary>
internal sealed class NodeInTest : IAsyncDisposable
{
    private readonly SqliteFolder _folder;
    private readonly CartWriter _writer;
    private readonly RoomKeeper _keeper;

    /// <param name="easel">Where pages are drawn; else at once, by whoever tells.</param>
    public NodeInTest(SqliteFolder folder, StoreWithFaults store, ICartWire? wire = null, Easel? easel = null)
    {
        _folder = folder;
        Store = store;
        Memory = new(store);
        var line = wire ?? new SilentWire();
        Rooms = new(store, Memory, line, new PresenceBeats(line, Time), NullLogger<CartRooms>.Instance) { Easel = easel ?? new(work => work.Execute()) };
        Inbox = new(folder, new CartList(folder), News, Time);
        Snapshots = new(store, NullLogger<SnapshotKeeper>.Instance);
        if (wire is not null) wire.Listener = Rooms;
        var people = new PeopleBook(folder, new PeopleNews(NullLogger<PeopleNews>.Instance), TimeProvider.System);
        var facts = new FactsOf(new Shop(), people, new ReferenceBook(folder, people), new RuleBook(folder, people), Time);
        var (budgets, numbers) = (new BudgetBook(folder, people), new OrderNumbers(folder, people));
        Turn = new(budgets, numbers);
        Bell = new(Time);
        Hearers = [Snapshots, Inbox, Bell, new BudgetWatch(Time, NullLogger<BudgetWatch>.Instance)];
        _writer = new(store, Memory, facts, budgets, numbers, Rooms, Hearers, NullLogger<CartWriter>.Instance);
        _keeper = new(Rooms, store, Time, NullLogger<RoomKeeper>.Instance);
    }

    /// <summary>Tells open pages of other rights.</summary>
    public PeopleNews News { get; } = new(NullLogger<PeopleNews>.Instance);

    public FakeTimeProvider Time { get; } = new(Shop.Morning);

    public StoreWithFaults Store { get; }

    public CartMemory Memory { get; }

    public Turn Turn { get; }

    public CartRooms Rooms { get; }

    public Inbox Inbox { get; }

    public SnapshotKeeper Snapshots { get; }

    public OutboxBell Bell { get; }

    public List<IHearsCommits> Hearers { get; }

    public CartWriter Writer => _writer;

    public async Task<NodeInTest> StartAsync()
    {
        await _writer.StartAsync(CancellationToken.None);
        await _keeper.StartAsync(CancellationToken.None);
        return this;
    }

    public Task StopAsync() => _writer.StopAsync(CancellationToken.None);

    public async Task<CartId> CreateAsync()
    {
        var cart = Shop.NewCart();
        await DoneAsync(Shop.Ann, cart, new CreateCart("Lab 3", Currency.Of("EUR")));
        return cart;
    }

    public async Task<Answered> DoneAsync(Person actor, CartId cart, CartCommand command)
    {
        var answer = await ExecuteAsync(actor, cart, command);
        answer.IsRefused(out var no, out var done).Should().BeFalse("{0}", no);
        return done!;
    }

    public Task<Result<Answered>> ExecuteAsync(Person actor, CartId cart, CartCommand command, CommandId? id = null) =>
        Writer.ExecuteAsync(actor, cart, id ?? Shop.NewCommand(), command);

    public Task ShareAsync(CartId cart, Person with, CartRole role = CartRole.Editor) => DoneAsync(Shop.Ann, cart, new ShareCart(Grantee.Of(with.Id), role));

    public static AddLine Bolts(int quantity) => new(Shop.Bolts.Sku, new(quantity), LineDetails.None);

    public async ValueTask DisposeAsync()
    {
        await _keeper.StopAsync(CancellationToken.None);
        await _writer.StopAsync(CancellationToken.None);
        _keeper.Dispose();
        _writer.Dispose();
    }

    private sealed class SilentWire : ICartWire
    {
        public IWireListener? Listener { set { } }

        public void Publish(Revision revision) { }

        public void Publish(CartId cart, Core.Live.Here here) { }

        public void PublishGone(CartId cart, Guid tab) { }

        public Task JoinAsync(CartId cart) => Task.CompletedTask;

        public Task LeaveAsync(CartId cart) => Task.CompletedTask;
    }
}
