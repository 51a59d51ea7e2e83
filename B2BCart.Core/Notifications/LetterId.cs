using System.Buffers.Binary;
using System.Security.Cryptography;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Notifications;

/// <summary>The same letter has the same id, whoever writes it and however often: receivers deduplicate by it.</summary>
public readonly record struct LetterId(Guid Value) : IId<LetterId>
{
    public static LetterId From(Guid value) => new(value);

    public static LetterId Of(Letter letter, Revision revision)
    {
        Span<byte> parts = stackalloc byte[44];
        _ = revision.Cart.Value.TryWriteBytes(parts, bigEndian: true, out _);
        _ = (letter.To?.Value ?? default).TryWriteBytes(parts[16..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(parts[32..], revision.Number);
        BinaryPrimitives.WriteInt32BigEndian(parts[40..], (int)letter.Kind);
        return new(new Guid(SHA256.HashData(parts).AsSpan(0, 16), bigEndian: true));
    }
}
