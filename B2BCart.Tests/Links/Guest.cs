using System.Net;

namespace B2BCart.Tests.Links;

/// <summary>Somebody without an account, at a browser that knows nothing yet.</summary>
internal sealed class Guest(Uri server) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = server };

    public string Language
    {
        set => _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(value);
    }

    public async Task<Answer> GetAsync(string path) => await Answer.OfAsync(await _http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Posts the secret of an address, as the page's script does.</summary>
    public Task<Answer> OpenAsync(string address) => OpenAsync(address[..address.IndexOf('#', StringComparison.Ordinal)], address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..]);

    public async Task<Answer> OpenAsync(string door, string code)
    {
        using var form = new FormUrlEncodedContent([new("code", code)]);
        return await Answer.OfAsync(await _http.PostAsync(new Uri(door, UriKind.Relative), form));
    }

    /// <summary>Opens the link and follows it.</summary>
    public async Task<Watching> WatchAsync(string address)
    {
        (await OpenAsync(address)).Status.Should().Be(HttpStatusCode.SeeOther);
        return new(await _http.GetStreamAsync(new Uri($"{address[..address.IndexOf('#', StringComparison.Ordinal)]}/live", UriKind.Relative)));
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>What a server says, without what differs in every answer.</summary>
internal sealed record Answer(HttpStatusCode Status, string Headers, string Body, string? Cookie, string? Location)
{
    public static async Task<Answer> OfAsync(HttpResponseMessage said)
    {
        using (said)
        {
            said.Headers.Date = null;
            return new(said.StatusCode, $"{said.Headers}{said.Content.Headers}", await said.Content.ReadAsStringAsync(), said.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single() : null, said.Headers.Location?.ToString());
        }
    }
}

/// <summary>An open page of a link: everything that is sent to it.</summary>
internal sealed class Watching(Stream stream) : IDisposable
{
    private readonly StreamReader _reader = new(stream);
    private readonly System.Text.StringBuilder _all = new();

    public string All => _all.ToString();

    /// <summary>Reads on until a message says this; nothing when the stream ends before.</summary>
    public async Task<string?> UntilAsync(string says, TimeSpan? within = null)
    {
        using var stop = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(5));
        var message = new System.Text.StringBuilder();
        while (await _reader.ReadLineAsync(stop.Token) is { } line)
        {
            _all.AppendLine(line);
            message.AppendLine(line);
            if (line.Length > 0) continue;
            if (message.ToString().Contains(says, StringComparison.Ordinal)) return message.ToString();
            message.Clear();
        }

        return null;
    }

    public void Dispose() => _reader.Dispose();
}
