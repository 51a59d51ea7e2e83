using System.Net;
using System.Text.RegularExpressions;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench;

/// <summary>A signed-in person of the demo company: the cookies that a hub connection, a page and a circuit of theirs share.</summary>
internal sealed partial record Session(Uri Url, PersonId Person, CookieContainer Cookies)
{
    public static async Task<Session> SignInAsync(Uri url, PersonId person)
    {
        var session = new Session(url, person, new());
        using var http = session.Http();
        var page = await http.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("person", person.Value.ToString()), new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value))]);
        using var answer = await http.PostAsync(new Uri("/demo/sign-in", UriKind.Relative), form);
        return session.Cookies.GetCookies(url)["b2bcart"] is null ? throw new InvalidOperationException($"Signing in answered {answer.StatusCode} and no cookie.") : session;
    }

    public HttpClient Http() => new(new HttpClientHandler { CookieContainer = Cookies }) { BaseAddress = Url };

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
