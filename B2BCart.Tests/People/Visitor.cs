using System.Net;
using System.Text.RegularExpressions;

namespace B2BCart.Tests.People;

/// <param name="Location">Where it sends to, without the host.</param>
/// <param name="To">Where it sends to, as it stands there.</param>
internal sealed record Page(HttpStatusCode Status, string? Location, string Body, string? To = null)
{
    /// <summary>Without the tokens that are others each time.</summary>
    public string Says { get; } = WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(Body, "<input[^>]*RequestVerificationToken[^>]*>|<!--.*?-->", "", RegexOptions.Singleline), @"\s+", " "));
}

/// <summary>A browser without scripts: cookies, pages, and forms posted with what the page hid in them.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly Uri _url;
    private readonly HttpClient _http;
    private string _page = "";

    public Visitor(Uri url) => (_url, _http) = (url, new(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = url });

    /// <summary>The cookie of the session; nothing before the first.</summary>
    public string? Session => _cookies.GetCookies(_url)["b2bcart"]?.Value;

    public async Task<Page> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return await ReadAsync(answer);
    }

    /// <summary>Posts the one form of the page that was read last, or the one that has this handler.</summary>
    public async Task<Page> SendAsync(string path, params (string Name, string Value)[] fields) => await SendAsync(path, null, fields);

    public async Task<Page> SendAsync(string path, string? handler, (string Name, string Value)[] fields)
    {
        var form = Form().Matches(_page).Select(match => match.Value).FirstOrDefault(one => one.Contains(handler is null ? "__RequestVerificationToken" : $"value=\"{handler}\"", StringComparison.Ordinal)) ?? _page;
        var hidden = Hidden().Matches(form).Select(match => new KeyValuePair<string, string>(match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value))).Where(one => fields.All(field => field.Name != one.Key));
        using var content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))]);
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await ReadAsync(answer);
    }

    /// <summary>Posts a file by the form of the page that was read last that goes to <paramref name="path"/>.</summary>
    public async Task<Page> SendFileAsync(string path, byte[] file, string? text = null)
    {
        var form = Form().Matches(_page).Select(match => match.Value).FirstOrDefault(one => one.Contains($"action=\"{path}\"", StringComparison.Ordinal)) ?? "";
        using var content = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "people.csv" }, { new StringContent(text ?? ""), "text" } };
        foreach (var hidden in Hidden().Matches(form).Cast<Match>()) content.Add(new StringContent(WebUtility.HtmlDecode(hidden.Groups[2].Value)), hidden.Groups[1].Value);
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await ReadAsync(answer);
    }

    /// <summary>As a browser asks for it.</summary>
    public void Speaks(string language) => _http.DefaultRequestHeaders.Add("Accept-Language", language);

    public void Says(string cookie, string value) => _cookies.Add(_url, new Cookie(cookie, value));

    public async Task<Page> SignInAsync(string email, string password)
    {
        await GetAsync("/sign-in/password");
        return await SendAsync("/sign-in/password", ("email", email), ("password", password));
    }

    public async Task<bool> IsInAsync() => (await GetAsync("/signed-in")).Status is HttpStatusCode.NoContent;

    public void Dispose() => _http.Dispose();

    private async Task<Page> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        if (body.Contains("<form", StringComparison.Ordinal)) _page = body;
        var location = answer.Headers.Location is { } to ? to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString : null;
        return new(answer.StatusCode, location, body, answer.Headers.Location?.OriginalString);
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
