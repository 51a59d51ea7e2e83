using System.Text;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace B2BCart.Tests.Live;

/// <summary>The node is an ordinary member of its carts' groups, as SignalR's own lifetime manager sees it.</summary>
public sealed class The_nodes_virtual_member : IAsyncLifetime
{
    private static readonly JsonHubProtocol Protocol = new(Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = CartJson.Settings }));

    private readonly DefaultHubLifetimeManager<CartHub> _lifetime = new(NullLogger<DefaultHubLifetimeManager<CartHub>>.Instance);
    private readonly NodeMember _node = new(NullLoggerFactory.Instance);
    private readonly Heard _heard = new();
    private readonly Log _log = new();
    private readonly string _group;

    public The_nodes_virtual_member()
    {
        _node.Listener = _heard;
        _group = CartGroups.Of(_log.Cart.Id, Sight.Full);
    }

    [Fact]
    public async Task hears_what_its_group_is_sent()
    {
        var revision = _log.Created().Revision!;

        await SendAsync(RevisionMessage.Method, revision);

        CartJson.Write(_heard.Revisions.Should().ContainSingle().Subject).Should().Equal(CartJson.Write(revision));
    }

    [Fact]
    public async Task hears_who_is_here_and_who_is_gone()
    {
        var here = new Here(Shop.Bob.Id, Shop.Guid("f1"), new LineId(Shop.Guid("b1")), true, false, Shop.Morning);

        await SendAsync(HereMessage.Method, new HereMessage(_log.Cart.Id, here));
        await SendAsync(GoneMessage.Method, new GoneMessage(_log.Cart.Id, here.Tab));

        _heard.People.Should().Equal((_log.Cart.Id, here));
        _heard.Gone.Should().Equal((_log.Cart.Id, here.Tab));
    }

    [Fact]
    public async Task hears_nothing_of_a_group_it_left()
    {
        await _lifetime.RemoveFromGroupAsync(_node.ConnectionId, _group, TestContext.Current.CancellationToken);

        await SendAsync(RevisionMessage.Method, _log.Created().Revision!);

        _heard.Revisions.Should().BeEmpty();
    }

    [Fact]
    public async Task hears_a_message_object_as_well_as_a_serialized_one()
    {
        var message = new InvocationMessage(RevisionMessage.Method, [_log.Created().Revision]);

        await _node.WriteAsync(message, CancellationToken.None);
        await _node.WriteAsync(new SerializedHubMessage(message), CancellationToken.None);

        _heard.Revisions.Should().HaveCount(2);
    }

    [Fact]
    public async Task hears_a_message_that_came_by_a_backplane_as_bytes_only()
    {
        var bytes = Protocol.GetMessageBytes(new InvocationMessage(RevisionMessage.Method, [_log.Created().Revision]));
        var message = new SerializedHubMessage([new SerializedMessage(Protocol.Name, bytes)]);
        message.Message.Should().BeNull();

        await _node.WriteAsync(message, CancellationToken.None);

        _heard.Revisions.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("{\"type\":1,\"target\":\"revision\",\"arguments\":[]}\u001e")]
    [InlineData("{\"type\":1,\"target\":\"revision\",\"arguments\":[null]}\u001e")]
    [InlineData("{\"type\":1,\"target\":\"revision\",\"arguments\":[{\"cart\":7}]}\u001e")]
    [InlineData("{\"type\":1,\"target\":\"revision\",\"arguments\":[{\"events\":[{\"type\":\"LineAdded.9\"}]}]}\u001e")]
    [InlineData("{\"type\":1,\"target\":\"unheard-of\",\"arguments\":[1,2]}\u001e")]
    [InlineData("{\"type\":6}\u001e")]
    [InlineData("{\"type\":1}\u001e")]
    public async Task never_throws_whatever_comes(string text)
    {
        await _node.WriteAsync(new SerializedHubMessage([new SerializedMessage(Protocol.Name, Encoding.UTF8.GetBytes(text))]), CancellationToken.None);
        await _node.WriteAsync(new SerializedHubMessage([]), CancellationToken.None);

        _heard.Revisions.Should().BeEmpty();
        await SendAsync(RevisionMessage.Method, _log.Created().Revision!);
        _heard.Revisions.Should().ContainSingle();
    }

    [Fact]
    public async Task keeps_no_other_member_of_its_group_waiting_when_a_listener_fails()
    {
        var other = new NodeMember(NullLoggerFactory.Instance) { Listener = new Heard() };
        await _lifetime.OnConnectedAsync(other);
        await _lifetime.AddToGroupAsync(other.ConnectionId, _group, TestContext.Current.CancellationToken);
        _node.Listener = new Failing();

        var sent = SendAsync(RevisionMessage.Method, _log.Created().Revision!);

        sent.IsCompletedSuccessfully.Should().BeTrue("it never waits");
        ((Heard)other.Listener).Revisions.Should().ContainSingle();
        await sent;
    }

    public async ValueTask InitializeAsync()
    {
        await _lifetime.OnConnectedAsync(_node);
        await _lifetime.AddToGroupAsync(_node.ConnectionId, _group);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task SendAsync(string method, object argument) => _lifetime.SendGroupAsync(_group, method, [argument]);

    private sealed class Heard : IWireListener
    {
        public List<Revision> Revisions { get; } = [];

        public List<(CartId, Here)> People { get; } = [];

        public List<(CartId, Guid)> Gone { get; } = [];

        void IWireListener.Heard(Revision revision) => Revisions.Add(revision);

        void IWireListener.Heard(CartId cart, Here here) => People.Add((cart, here));

        void IWireListener.HeardGone(CartId cart, Guid tab) => Gone.Add((cart, tab));
    }

    private sealed class Failing : IWireListener
    {
        public void Heard(Revision revision) => throw new InvalidOperationException("A room with a bug.");

        public void Heard(CartId cart, Here here) => throw new InvalidOperationException("A room with a bug.");

        public void HeardGone(CartId cart, Guid tab) => throw new InvalidOperationException("A room with a bug.");
    }
}
