using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace B2BCart.Blazor.Notifications;

/// <param name="HasPrices">Written for somebody who may see them.</param>
/// <param name="IsSecret">Whoever reads it could come in: kept nowhere once it is delivered.</param>
public sealed record Composed(Mail Mail, bool HasPrices, bool IsSecret = false);

/// <summary>Writes the mail of a letter when it is delivered: in the reader's language, with what the reader may see now.</summary>
public sealed class Composer(LetterReading reading, AccountLetters accounts, Receivers receivers, PeopleBook people, SiteUrl site, IServiceScopeFactory scopes, ILoggerFactory logs)
{
    /// <summary>Nothing when nobody is left to read it.</summary>
    public async Task<Composed?> ComposeAsync(OutboxRow row, CancellationToken stop)
    {
        var own = row.To is { } reader ? await people.SettingsOfAsync(reader, stop) : null;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = own?.Language is { } language ? CultureInfo.GetCultureInfo(language) : await receivers.LanguageAsync(row, stop);
        if (AccountLetters.Writes(row.Kind)) return await accounts.WriteAsync(row, stop) is { } one ? await OfAccountAsync(row, one) : null;
        if (await reading.ReadAsync(row, stop) is not { } facts || LetterWriting.Write(facts) is not { } letter) return null;
        if (await receivers.OfAsync(row, facts.Reader.Company.Id, stop) is not { IsEmpty: false } to) return null;

        letter = letter with { Subject = OneLine(letter.Subject) };
        var (link, foot) = (site.To(row.Cart), facts.Say(letter.Button is null ? "foot.plain" : "foot"));
        var mail = new Mail(row.Id, to, letter.Subject, LetterPlain.Write(letter, link, foot), await HtmlAsync(letter, link, foot), $"{row.Cart.Value:N}.{facts.Cart.Requests}");
        return new(mail, facts.Sight.Prices);
    }

    private async Task<Composed> OfAccountAsync(OutboxRow row, AccountLetter one)
    {
        var letter = one.Letter with { Subject = OneLine(one.Letter.Subject) };
        return new(new(row.Id, [one.To], letter.Subject, LetterPlain.Write(letter, one.Link, one.Foot), await HtmlAsync(letter, one.Link, one.Foot), one.Thread), HasPrices: false, IsSecret: true);
    }

    private async Task<string> HtmlAsync(LetterText letter, Uri link, string foot)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var with = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(LetterHtml.Letter)] = letter, [nameof(LetterHtml.Link)] = link.ToString(), [nameof(LetterHtml.Foot)] = foot,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<LetterHtml>(with)).ToHtmlString());
    }

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
