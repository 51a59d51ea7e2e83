using System.Buffers.Binary;

namespace B2BCart.Bench.Disk;

/// <summary>The file of SQLite's write-ahead log, as far as it counts: a head, and frames of one page each with the salts of the head.</summary>
internal sealed class WriteAheadLog(string file)
{
    private const int Head = 32;
    private const int FrameHead = 24;

    private readonly byte[] _bytes = File.ReadAllBytes(file);

    private int FrameSize => FrameHead + (int)BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(8));

    /// <summary>Where the last frame of each commit ends, oldest first; frames of an earlier round of the log stand behind them and do not count.</summary>
    public IReadOnlyList<int> Commits()
    {
        List<int> ends = [];
        for (var at = Head; at + FrameSize <= _bytes.Length && _bytes.AsSpan(at + 8, 8).SequenceEqual(_bytes.AsSpan(16, 8)); at += FrameSize)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(at + 4)) != 0) ends.Add(at + FrameSize);
        }

        return ends;
    }

    public byte[] UpTo(int end) => _bytes[..end];

    /// <summary>As a disk leaves it that lost the power while it wrote the last page of a commit.</summary>
    public byte[] Torn(int end, Tear tear, Random random)
    {
        var bytes = _bytes[..end];
        var page = bytes.AsSpan(end - FrameSize + FrameHead, FrameSize - FrameHead);
        if (tear is Tear.CutOff) return _bytes[..(end - random.Next(1, FrameSize))];
        if (tear is Tear.Zeroed) page[random.Next(page.Length / 2)..].Clear();
        else random.NextBytes(page[random.Next(page.Length / 2)..]);
        return bytes;
    }
}

internal enum Tear
{
    CutOff,
    Zeroed,
    Scrambled,
}
