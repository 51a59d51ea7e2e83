using System.Globalization;
using System.Text;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Links;

/// <summary>Draws what a link shows: as a page, and once per change as the message that all its viewers get.</summary>
public sealed class LinkPainter(IServiceScopeFactory scopes, ILoggerFactory logs, IStringLocalizer<LinksWords> words, Wording wording)
{
    public Dictionary<string, object?> Door(string? problem = null) => new() { [nameof(LinkDoor.Words)] = words, [nameof(LinkDoor.Problem)] = problem };

    /// <summary>What the pictures need.</summary>
    public Dictionary<string, object?> Parameters(LinkSeen seen) => new()
    {
        [nameof(LinkView.Of)] = seen,
        [nameof(LinkView.Words)] = words,
        [nameof(LinkView.Wording)] = wording,
    };

    /// <summary>As a server-sent event: <c>cart</c>, or <c>over</c> when there is nothing more to come.</summary>
    public async Task<ReadOnlyMemory<byte>> MessageAsync(LinkSeen seen, CultureInfo culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<LinkView>(ParameterView.FromDictionary(Parameters(seen)))).ToHtmlString());
        return Message(seen is LinkOver ? "over" : "cart", html);
    }

    public static ReadOnlyMemory<byte> Message(string name, string data)
    {
        var message = new StringBuilder($"event: {name}\n");
        foreach (var line in data.ReplaceLineEndings("\n").Split('\n')) message.Append("data: ").Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(message.Append('\n').ToString());
    }
}
