using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace B2BCart.Bench.Figures;

/// <summary>A hub protocol that counts what arrives of invocations: their bytes as they came, without the WebSocket's own 2 to 4 a frame.</summary>
internal sealed class CountedProtocol(IHubProtocol inner) : IHubProtocol
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    public string Name => inner.Name;

    public int Version => inner.Version;

    public TransferFormat TransferFormat => inner.TransferFormat;

    public bool IsVersionSupported(int version) => inner.IsVersionSupported(version);

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
