using System.Text;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Catalog;

/// <summary>
/// The text of a catalog file, read piece by piece. Ends early, with a <see cref="Refusal"/>, where the bytes are no text or a line has no end:
/// so nothing that reads it can be made to hold more than a line.
/// </summary>
public sealed class CatalogText : TextReader
{
    public const int LongestLine = 100_000;

    private readonly StreamReader _text;
    private readonly char[] _piece = new char[16_384];
    private int _at;
    private int _end;
    private int _line = 1;
    private int _column;

    public CatalogText(Stream file) => _text = new StreamReader(file, EncodingOf(file), detectEncodingFromByteOrderMarks: false, leaveOpen: true);

    public Refusal? Refusal { get; private set; }

    /// <summary>The first line, without consuming it; short if the file is.</summary>
    public string FirstLine()
    {
        if (_end == 0) Fill();
        var piece = _piece.AsSpan(0, _end);
        var end = piece.IndexOfAny('\r', '\n');
        return (end < 0 ? piece : piece[..end]).ToString();
    }

    public override int Peek() => _at < _end || Fill() ? _piece[_at] : -1;

    public override int Read() => _at < _end || Fill() ? _piece[_at++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (_at == _end && !Fill()) return 0;
        var taken = Math.Min(count, _end - _at);
        _piece.AsSpan(_at, taken).CopyTo(buffer.AsSpan(index));
        _at += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _text.Dispose();
        base.Dispose(disposing);
    }

    private bool Fill()
    {
        (_at, _end) = (0, 0);
        if (Refusal is not null) return false;
        try
        {
            _end = _text.Read(_piece, 0, _piece.Length);
        }
        catch (DecoderFallbackException)
        {
            Refusal = new FileNotUtf8();
        }

        Check(_piece.AsSpan(0, _end));
        if (Refusal is not null) _end = 0;
        return _end > 0;
    }

    private void Check(ReadOnlySpan<char> piece)
    {
        if (piece.Contains('\0')) Refusal = new FileNotUtf8();
        for (var next = piece.IndexOf('\n'); next >= 0; next = piece.IndexOf('\n'))
        {
            if (_column + next > LongestLine) break;
            piece = piece[(next + 1)..];
            (_column, _line) = (0, _line + 1);
        }

        _column += piece.Length;
        if (_column > LongestLine) Refusal ??= new LineTooLong(_line, LongestLine);
    }

    private static Encoding EncodingOf(Stream file)
    {
        Span<byte> mark = stackalloc byte[3];
        var read = file.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        var (encoding, length) = mark[..read] switch
        {
            [0xEF, 0xBB, 0xBF] => ((Encoding)new UTF8Encoding(false, true), 3),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false, true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false, true), 2),
            _ => (new UTF8Encoding(false, true), 0),
        };
        file.Position = length;
        return encoding;
    }
}
