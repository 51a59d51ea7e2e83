using System.Buffers;
using System.Security.Claims;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;

namespace B2BCart.Blazor.Live;

/// <summary>
/// This node as one virtual member of its carts' groups: what a group gets arrives here as the bytes that any client gets, whether it
/// was sent on this node or came by a backplane. It passes by [Authorize]; who may watch is the rooms' to ask. Never throws, never waits.
/// </summary>
public sealed class NodeMember : HubConnectionContext
{
    private static readonly Dictionary<string, Type> Arguments = new(StringComparer.Ordinal)
    {
        [RevisionMessage.Method] = typeof(Revision),
        [HereMessage.Method] = typeof(HereMessage),
        [GoneMessage.Method] = typeof(GoneMessage),
    };

    private readonly JsonHubProtocol _protocol = new(Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = CartJson.Settings }));
    private readonly ILogger _log;

    public NodeMember(ILoggerFactory logs)
        : base(new Connection(), new HubConnectionContextOptions { KeepAliveInterval = TimeSpan.FromDays(1), ClientTimeoutInterval = TimeSpan.FromDays(1) }, logs) =>
        _log = logs.CreateLogger<NodeMember>();

    public IWireListener? Listener { get; set; }

    public override IHubProtocol Protocol => _protocol;

    public override ValueTask WriteAsync(HubMessage message, CancellationToken cancellationToken = default) =>
        WriteAsync(new SerializedHubMessage(message), cancellationToken);

    public override ValueTask WriteAsync(SerializedHubMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            var bytes = new ReadOnlySequence<byte>(message.GetSerializedMessage(_protocol));
            if (_protocol.TryParseMessage(ref bytes, Binder.Instance, out var parsed) && parsed is InvocationMessage { Arguments: [var argument, ..] }) Hear(argument);
        }
        catch (Exception error)
        {
            _log.LogError(error, "A message of a cart could not be read; the rooms find it by their poll.");
        }

        return ValueTask.CompletedTask;
    }

    private void Hear(object? argument)
    {
        switch (argument)
        {
            case Revision revision: Listener?.Heard(revision); break;
            case HereMessage message: Listener?.Heard(message.Cart, message.Here); break;
            case GoneMessage message: Listener?.HeardGone(message.Cart, message.Tab); break;
            default: throw new InvalidDataException($"Nobody expects a {argument?.GetType().Name}.");
        }
    }

    private sealed class Binder : IInvocationBinder
    {
        public static Binder Instance { get; } = new();

        public IReadOnlyList<Type> GetParameterTypes(string methodName) => [Arguments[methodName]];

        public Type GetReturnType(string invocationId) => typeof(object);

        public Type GetStreamItemType(string streamId) => typeof(object);
    }

    private sealed class Connection : ConnectionContext
    {
        public override string ConnectionId { get; set; } = $"node-{Guid.CreateVersion7():N}";

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

        public override System.IO.Pipelines.IDuplexPipe Transport { get; set; } = null!;

        public ClaimsPrincipal User { get; } = new();
    }
}
