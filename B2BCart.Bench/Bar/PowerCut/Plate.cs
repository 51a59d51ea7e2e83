namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>The bytes of one file.</summary>
internal sealed class Plate
{
    private byte[] _bytes = [];
    private int _length;

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    public Plate Copy() => new() { _bytes = _bytes[.._length], _length = _length };

    public void Write(long offset, ReadOnlySpan<byte> bytes)
    {
        Reach((int)offset + bytes.Length);
        bytes.CopyTo(_bytes.AsSpan((int)offset));
    }

    public void Cut(long length)
    {
        Reach((int)length);
        _bytes.AsSpan((int)length, _length - (int)length).Clear();
        _length = (int)length;
    }

    private void Reach(int length)
    {
        if (length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(length, _bytes.Length * 2));
        _length = Math.Max(_length, length);
    }
}
