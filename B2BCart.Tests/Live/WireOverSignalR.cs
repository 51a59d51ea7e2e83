using System.Collections.Concurrent;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCart.Tests.Live;

public sealed class The_wire_over_SignalR : IAsyncLifetime
{
    private readonly Groups _groups = new();
    private readonly SignalRWire _wire;

    public The_wire_over_SignalR() => _wire = new(
        _groups, new NodeMember(NullLoggerFactory.Instance), new DefaultHubLifetimeManager<CartHub>(NullLogger<DefaultHubLifetimeManager<CartHub>>.Instance), NullLogger<SignalRWire>.Instance);

    [Fact]
    public async Task tells_each_sight_what_it_may_see_in_order()
    {
        var log = new Log();
        log.Created();
        log.Added();
        log.Added();
        foreach (var revision in log.Revisions) _wire.Publish(revision);

        await Eventually.IsAsync(() => _groups.SentTo(log.Cart.Id).Count == 3 && _groups.SentTo(log.Cart.Id, prices: false).Count == 3);

        _groups.SentTo(log.Cart.Id).Cast<Revision>().Select(one => one.Number).Should().Equal(1, 2, 3);
        Amounts.In([.. _groups.SentTo(log.Cart.Id, prices: false).Select(one => Blazor.Storage.CartJson.Write((Revision)one))]).Should().BeEmpty();
    }

    [Fact]
    public async Task goes_on_with_the_other_carts_when_a_client_of_one_does_not_read()
    {
        var (stuck, other) = (new Log(), new Log());
        _groups.Stuck = stuck.Cart.Id;

        for (var time = 0; time < SignalRWire.MostUnderway + 100; time++) _wire.PublishGone(stuck.Cart.Id, Shop.Guid("f1"));
        _wire.Publish(other.Created().Revision!);

        await Eventually.IsAsync(() => _groups.SentTo(other.Cart.Id).Count == 1);
        _groups.SentTo(stuck.Cart.Id).Should().HaveCount(SignalRWire.MostUnderway);
    }

    [Fact]
    public async Task says_the_newest_of_a_cart_when_the_client_that_did_not_read_is_gone()
    {
        var log = new Log();
        log.Created();
        _groups.Stuck = log.Cart.Id;
        for (var time = 0; time < SignalRWire.MostUnderway; time++) _wire.PublishGone(log.Cart.Id, Shop.Guid("f1"));
        _wire.Publish(log.Added().Revision!);
        _wire.Publish(log.Added().Revision!);
        _wire.PublishGone(log.Cart.Id, Shop.Guid("f1"));
        var behind = new Log();
        _wire.Publish(behind.Created().Revision!);
        await Eventually.IsAsync(() => _groups.SentTo(behind.Cart.Id).Count == 1);

        _groups.Unstick();

        await Eventually.IsAsync(() => _groups.SentTo(log.Cart.Id).OfType<Revision>().Any());
        _groups.SentTo(log.Cart.Id).OfType<Revision>().Should().ContainSingle().Which.Number.Should().Be(3);
    }

    [Fact]
    public async Task goes_on_when_a_send_fails()
    {
        var log = new Log();
        _groups.FailOnce = true;

        _wire.Publish(log.Created().Revision!);
        _wire.Publish(log.Added().Revision!);

        await Eventually.IsAsync(() => _groups.SentTo(log.Cart.Id).Cast<Revision>().Any(one => one.Number == 2));
    }

    public async ValueTask InitializeAsync() => await _wire.StartAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _wire.StopAsync(CancellationToken.None);
        _wire.Dispose();
    }

    /// <summary>Takes down what each group is sent.</summary>
    private sealed class Groups : IHubContext<CartHub>, IHubClients
    {
        private readonly ConcurrentQueue<(string Group, object Argument)> _sent = new();

        private readonly TaskCompletionSource _reads = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CartId? Stuck { get; set; }

        public void Unstick()
        {
            Stuck = null;
            _reads.SetResult();
        }

        public bool FailOnce { get; set; }

        public IHubClients Clients => this;

        IGroupManager IHubContext<CartHub>.Groups => throw new NotSupportedException();

        public IClientProxy All => throw new NotSupportedException();

        public IReadOnlyList<object> SentTo(CartId cart, bool prices = true) =>
            [.. _sent.Where(one => one.Group == CartGroups.Of(cart, new(true, prices))).Select(one => one.Argument)];

        public IClientProxy Group(string groupName) => new Members(this, groupName);

        public IClientProxy AllExcept(IReadOnlyList<string> excludedConnectionIds) => throw new NotSupportedException();

        public IClientProxy Client(string connectionId) => throw new NotSupportedException();

        IClientProxy IHubClients<IClientProxy>.Clients(IReadOnlyList<string> connectionIds) => throw new NotSupportedException();

        public IClientProxy GroupExcept(string groupName, IReadOnlyList<string> excludedConnectionIds) => throw new NotSupportedException();

        IClientProxy IHubClients<IClientProxy>.Groups(IReadOnlyList<string> groupNames) => throw new NotSupportedException();

        public IClientProxy User(string userId) => throw new NotSupportedException();

        public IClientProxy Users(IReadOnlyList<string> userIds) => throw new NotSupportedException();

        private sealed class Members(Groups groups, string group) : IClientProxy
        {
            public Task SendCoreAsync(string method, object?[] args, CancellationToken cancellationToken = default)
            {
                if (groups.FailOnce)
                {
                    groups.FailOnce = false;
                    throw new IOException("The backplane is away.");
                }

                groups._sent.Enqueue((group, args[0]!));
                return groups.Stuck is { } cart && group == CartGroups.Of(cart, Sight.Full) ? groups._reads.Task : Task.CompletedTask;
            }
        }
    }
}
