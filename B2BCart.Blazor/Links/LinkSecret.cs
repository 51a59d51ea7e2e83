using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace B2BCart.Blazor.Links;

/// <summary>The secret of a link: 256 random bits, in the fragment of its address and nowhere else. Only the hash is kept.</summary>
public static class LinkSecret
{
    private const int Bytes = 32;
    private const int Longest = 400;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>What somebody pasted: the code, or the whole link with the code behind its #.</summary>
    public static string In(string? pasted)
    {
        var text = (pasted ?? "").Trim();
        return text.Length > Longest ? "" : text[(text.LastIndexOf('#') + 1)..].Trim();
    }
}
