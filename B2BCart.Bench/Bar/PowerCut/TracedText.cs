using System.Text;

namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>The arguments of a call as <c>strace -y -xx</c> writes them: every byte as \x and two digits.</summary>
internal static class TracedText
{
    /// <summary>What the first argument, a file descriptor, stands for.</summary>
    public static string? Path(string rest)
    {
        var open = rest.IndexOf('<', StringComparison.Ordinal);
        if (open is < 1 or > 10) return null;
        var text = rest[(open + 1)..rest.IndexOf('>', open)];
        return text.StartsWith("\\x", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Bytes(text)) : text;
    }

    /// <summary>The first argument that is a text.</summary>
    public static string? First(string rest) => Strings(rest) is { Length: > 0 } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>All texts of a call, one after the other: the parts of what is sent.</summary>
    public static byte[] Strings(string rest)
    {
        List<byte[]> parts = [];
        for (var open = rest.IndexOf('"', StringComparison.Ordinal); open >= 0;)
        {
            var close = rest.IndexOf('"', open + 1);
            if (rest.AsSpan(close + 1).StartsWith("...")) throw new InvalidDataException("The trace cut a text short.");
            parts.Add(Bytes(rest.AsSpan(open + 1, close - open - 1)));
            open = rest.IndexOf('"', close + 1);
        }

        return parts.Count == 1 ? parts[0] : [.. parts.SelectMany(part => part)];
    }

    /// <summary>The number before the bracket that closes the call.</summary>
    public static string LastArgument(string rest)
    {
        var text = rest.EndsWith(" <unfinished ...>", StringComparison.Ordinal) ? rest[..^" <unfinished ...>".Length] : rest[..rest.LastIndexOf(')')];
        return text[(text.LastIndexOf(' ') + 1)..];
    }

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length / 4];
        for (var at = 0; at < bytes.Length; at++) bytes[at] = (byte)((Digit(text[(4 * at) + 2]) << 4) | Digit(text[(4 * at) + 3]));
        return bytes;
    }

    private static int Digit(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;
}
