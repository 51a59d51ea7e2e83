using System.Buffers.Binary;
using System.Text.Json;

namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>What the server said on one socket, and at which event of the trace: the answers to commands, and the carts that were opened.</summary>
internal sealed class Talk
{
    private const byte EndOfMessage = 0x1e;

    private readonly List<byte> _unread = [];
    private readonly List<byte> _message = [];
    private bool _isHub;
    private bool _isSomethingElse;

    /// <summary>The first cart that was opened here: whose socket this is.</summary>
    public Guid? Mark { get; private set; }

    /// <summary>In the order in which they were said.</summary>
    public List<(int At, long Revision, int Events)> Answers { get; } = [];

    public void Hear(ReadOnlySpan<byte> bytes, int at)
    {
        if (_isSomethingElse) return;
        _unread.AddRange(bytes);
        if (!_isHub && !IsHub()) return;
        while (TryReadFrame()) ReadMessages(at);
    }

    /// <summary>A connection of the hub begins with the change of protocols; all others are not listened to.</summary>
    private bool IsHub()
    {
        var text = System.Text.Encoding.ASCII.GetString([.. _unread]);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0) return false;
        _isHub = text.StartsWith("HTTP/1.1 101", StringComparison.Ordinal);
        _isSomethingElse = !_isHub;
        _unread.RemoveRange(0, end + 4);
        return _isHub;
    }

    private bool TryReadFrame()
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_unread);
        if (bytes.Length < 2) return false;
        var (head, length) = (bytes[1] & 0x7f) switch { 126 => (4, 0L), 127 => (10, 0L), var small => (2, (long)small) };
        if (bytes.Length < head) return false;
        if (head == 4) length = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        if (head == 10) length = BinaryPrimitives.ReadInt64BigEndian(bytes[2..]);
        if (bytes.Length < head + length) return false;

        var isData = (bytes[0] & 0x0f) is 0 or 1 or 2;
        if (isData) _message.AddRange(bytes.Slice(head, (int)length));
        _unread.RemoveRange(0, head + (int)length);
        return true;
    }

    private void ReadMessages(int at)
    {
        for (var end = _message.IndexOf(EndOfMessage); end >= 0; end = _message.IndexOf(EndOfMessage))
        {
            Read([.. _message.Take(end)], at);
            _message.RemoveRange(0, end + 1);
        }
    }

    private void Read(byte[] message, int at)
    {
        using var json = JsonDocument.Parse(message);
        if (!json.RootElement.TryGetProperty("result", out var result) || result.ValueKind is not JsonValueKind.Object || !result.TryGetProperty("value", out var value) || value.ValueKind is not JsonValueKind.Object) return;
        if (value.TryGetProperty("id", out var cart)) Mark ??= cart.GetGuid();
        else if (value.TryGetProperty("firstSeq", out _)) Answers.Add((at, value.GetProperty("revision").GetInt64(), value.GetProperty("events").GetInt32()));
    }
}
