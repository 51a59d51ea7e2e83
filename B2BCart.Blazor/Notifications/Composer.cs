using System.Globalization;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Notifications;

/// <param name="HasPrices">Written for somebody who may see them.</param>
public sealed record Composed(Mail Mail, bool HasPrices);

/// <summary>Writes the mail of a letter when it is delivered: in the reader's language, with what the reader may see now.</summary>
public sealed class Composer(
    LetterReading reading, MailSettings settings, SiteUrl site, IDbContextFactory<AppDb> database, IServiceScopeFactory scopes, ILoggerFactory logs)
{
    /// <summary>Nothing when nobody is left to read it.</summary>
    public async Task<Composed?> ComposeAsync(OutboxRow row, CancellationToken stop)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = settings.Language;
        if (await ReceiverAsync(row, stop) is not { } receiver) return null;
        if (await reading.ReadAsync(row, stop) is not { } facts || LetterWriting.Write(facts) is not { } letter) return null;

        var (link, foot) = (site.To(row.Cart), facts.Say("foot"));
        letter = letter with { Subject = OneLine(letter.Subject) };
        var mail = new Mail(row.Id, receiver.Name, receiver.Address, letter.Subject, LetterPlain.Write(letter, link, foot), await HtmlAsync(letter, link, foot), $"{row.Cart.Value:N}.0");
        return new(mail, facts.Sight.Prices);
    }

    private async Task<(string Name, string Address)?> ReceiverAsync(OutboxRow row, CancellationToken stop)
    {
        if (row.To is not { } id) return ("", settings.Seller ?? throw new InvalidOperationException("Seller:Email is not set."));

        await using var db = await database.CreateDbContextAsync(stop);
        var person = await db.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, stop);
        return person is { Email.Length: > 0 } ? (person.Name, person.Email) : null;
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
