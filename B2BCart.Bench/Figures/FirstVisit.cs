using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using B2BCart.Bench.Circuits;

namespace B2BCart.Bench.Figures;

/// <summary>Somebody opens a page for the first time: nothing is in their cache. Everything that the page names is fetched, six at a time, as browsers do.</summary>
/// <param name="Bytes">Bodies as they came, compressed or not, and what the circuit said until the page was drawn.</param>
/// <param name="Milliseconds">Until all of it is there and the circuit has drawn the page.</param>
internal sealed partial record FirstVisit(long Bytes, double Milliseconds)
{
    private const string BlazorScript = "_framework/blazor.web";

    public static async Task<FirstVisit> GoAsync(Session person, string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = person.Cookies, MaxConnectionsPerServer = 6 }) { BaseAddress = person.Url };
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var begun = Stopwatch.GetTimestamp();
        var (size, html) = await GetAsync(http, path);
        var fetches = Resource().Matches(html).Select(one => one.Groups[1].Value).Distinct().ToDictionary(url => url, url => WithImportsAsync(http, url));
        await fetches.First(one => one.Key.StartsWith(BlazorScript, StringComparison.Ordinal)).Value;
        await using var circuit = await Circuit.OpenAsync(person, path, html, null);
        var sizes = await Task.WhenAll(fetches.Values);
        return new(size + sizes.Sum() + circuit.Bytes, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    private static async Task<long> WithImportsAsync(HttpClient http, string url)
    {
        var (size, text) = await GetAsync(http, url);
        if (!url.EndsWith(".js", StringComparison.Ordinal) || url.StartsWith('_')) return size;
        foreach (Match one in Import().Matches(text)) size += await WithImportsAsync(http, one.Groups[1].Value);
        return size;
    }

    private static async Task<(long Size, string Text)> GetAsync(HttpClient http, string url)
    {
        using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.Content.Headers.ContentEncoding.Contains("br")) return (body.Length, Encoding.UTF8.GetString(body));
        await using var plain = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return (body.Length, await reader.ReadToEndAsync());
    }

    [GeneratedRegex("""<(?:link|script|img|use)\b[^>]*?\b(?:href|src)="([^"#:]+)[^"]*"[^>]*>""")]
    private static partial Regex Resource();

    [GeneratedRegex("""^import\b[^"']*["']\./([^"']+)["']""", RegexOptions.Multiline)]
    private static partial Regex Import();
}
