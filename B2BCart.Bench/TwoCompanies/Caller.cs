using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Somebody with a session, or without, who asks for addresses and posts forms with the token of their own page.</summary>
internal sealed partial class Caller(Role role, Session session) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = session.Cookies, AllowAutoRedirect = false }) { BaseAddress = session.Url };
    private string? _token;

    public Role Role => role;

    public Session Session => session;

    public Task<Said> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>With a token that holds, as the page's script and forms send it.</summary>
    public async Task<Said> PostAsync(string path, HttpContent? content = null) => await SendAsync(HttpMethod.Post, path, content, await TokenAsync());

    public async Task<Said> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        if (token is not null) request.Headers.Add("RequestVerificationToken", token);
        change?.Invoke(request);
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await Said.OfAsync(answer);
    }

    /// <summary>Of a page that shows a form to everybody like them.</summary>
    public async Task<string> TokenAsync()
    {
        if (_token is not null) return _token;
        var page = await GetAsync("/account");
        if (page.AsksToSignIn) page = await GetAsync("/sign-in");
        return _token = WebUtility.HtmlDecode(Token().Match(page.Body).Groups[1].Value) is { Length: > 0 } token ? token : throw new InvalidDataException($"No page gives {role} a token: {page.Status}");
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));

    /// <summary>As the page's script sends a command.</summary>
    public static JsonContent Command(CartCommand command) => JsonContent.Create(new SentCommand(Guid.CreateVersion7(), command), options: CartJson.Settings);

    /// <summary>As the page's script sends what was typed into its quick add.</summary>
    public static JsonContent Typed(Guid id, string text) => JsonContent.Create(new SentText(id, text), options: CartJson.Settings);

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed record SentCommand(Guid Id, CartCommand Command);

    private sealed record SentText(Guid Id, string Text);
}
