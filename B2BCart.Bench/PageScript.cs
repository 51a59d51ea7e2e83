using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench;

/// <summary>What the script of a cart's page does: posts commands with the page's own token.</summary>
internal sealed partial class PageScript(HttpClient http, string token) : IDisposable
{
    public static async Task<PageScript> OpenAsync(Session session, CartId cart)
    {
        var http = session.Http();
        var page = await http.GetStringAsync(new Uri($"/carts/{cart.Value}", UriKind.Relative));
        return new(http, WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value));
    }

    public async Task<(HttpStatusCode Status, Reply<Answer> Reply)> ExecuteAsync(CartId cart, CommandId id, CartCommand command)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/carts/{cart.Value}/commands", UriKind.Relative));
        request.Headers.Add("RequestVerificationToken", token);
        request.Content = JsonContent.Create(new Sent(id.Value, command), options: CartJson.Settings);
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<Reply<Answer>>(CartJson.Settings) ?? throw new InvalidDataException($"A command was answered {answer.StatusCode} and nothing else."));
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed record Sent(Guid Id, CartCommand Command);
}
