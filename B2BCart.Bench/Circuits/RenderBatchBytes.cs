using System.Buffers.Binary;
using System.Buffers.Text;

namespace B2BCart.Bench.Circuits;

/// <summary>Looks into the bytes of a render batch for one thing: the revision that the page says it shows.</summary>
internal static class RenderBatchBytes
{
    private const int FrameSize = 20;
    private const int Attribute = 3;

    /// <summary>The newest <c>data-revision</c> that is set in it; 0 when none is.</summary>
    public static long Revision(ReadOnlySpan<byte> batch)
    {
        var (frames, strings) = (Int(batch, batch.Length - 16), Int(batch, batch.Length - 4));
        var newest = 0L;
        for (var (left, at) = (Int(batch, frames), frames + 4); left > 0; left--, at += FrameSize)
        {
            if (Int(batch, at) != Attribute || !Text(batch, strings, Int(batch, at + 4)).SequenceEqual("data-revision"u8)) continue;
            if (Utf8Parser.TryParse(Text(batch, strings, Int(batch, at + 8)), out long revision, out _)) newest = Math.Max(newest, revision);
        }

        return newest;
    }

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> batch, int strings, int number)
    {
        if (number < 0) return [];
        var at = Int(batch, strings + (number * 4));
        var (length, shift) = (0, 0);
        for (var more = true; more; shift += 7)
        {
            length |= (batch[at] & 0x7F) << shift;
            more = (batch[at++] & 0x80) != 0;
        }

        return batch.Slice(at, length);
    }

    private static int Int(ReadOnlySpan<byte> batch, int at) => BinaryPrimitives.ReadInt32LittleEndian(batch[at..]);
}
