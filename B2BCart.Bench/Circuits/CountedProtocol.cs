using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace B2BCart.Bench.Circuits;

/// <summary>A hub protocol that counts what arrives of invocations: their bytes as they came, without the WebSocket's own 2 to 4 a frame.</summary>
/// <param name="name">What it is called on the wire, when not as the inner one; then it is of version 1.</param>
internal sealed class CountedProtocol(IHubProtocol inner, string? name = null) : IHubProtocol
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    public string Name => name ?? inner.Name;

    public int Version => name is null ? inner.Version : 1;

    public TransferFormat TransferFormat => inner.TransferFormat;

    /// <summary>Blazor's: MessagePack under a name of its own.</summary>
    public static CountedProtocol OfBlazor() => new(new MessagePackHubProtocol(), "blazorpack");

    public bool IsVersionSupported(int version) => name is null ? inner.IsVersionSupported(version) : version == 1;

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message)
    {
        var before = input.Length;
        if (!inner.TryParseMessage(ref input, binder, out message)) return false;
        if (message is InvocationMessage) Interlocked.Add(ref _bytes, before - input.Length);
        return true;
    }

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output) => inner.WriteMessage(message, output);

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => inner.GetMessageBytes(message);
}
