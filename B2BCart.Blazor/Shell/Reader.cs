using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Shell;

/// <summary>Who reads, what they call people and lines, and what time it is for them.</summary>
/// <param name="Company">The reader's company: the only one whose names they learn.</param>
/// <param name="Cart">Where the names of lines come from.</param>
/// <param name="Zone">The reader's time zone.</param>
public sealed record Reader(Company Company, Cart Cart, TimeZoneInfo Zone, DateTimeOffset Now)
{
    /// <summary>What the company calls its addresses, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = ImmutableDictionary<string, string>.Empty;

    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).Date);

    public string? PlaceOf(string? id) => id is null ? null : Places.GetValueOrDefault(id);

    public string FirstName(PersonId person) => Company.People.GetValueOrDefault(person)?.FirstName ?? "?";

    public string NameOf(LineId line) => Cart.Find(line).IsRefused(out _, out var found) ? "?" : found.Offer.Name;

    public string NameOf(Grantee grantee) => grantee.Kind switch
    {
        GranteeKind.Person => Company.People.GetValueOrDefault(new(grantee.Id))?.Name ?? "?",
        GranteeKind.Unit => Company.Units.GetValueOrDefault(new(grantee.Id))?.Name ?? "?",
        _ => Company.Name,
    };

    /// <summary>The time when it is today, the weekday and time of the last week, else the day with its month as a word.</summary>
    public string Moment(DateTimeOffset instant)
    {
        var (then, now) = (TimeZoneInfo.ConvertTime(instant, Zone), TimeZoneInfo.ConvertTime(Now, Zone));
        var culture = CultureInfo.CurrentCulture;
        return then.Date == now.Date ? then.ToString("HH:mm", culture)
            : then < now && now.Date - then.Date < TimeSpan.FromDays(7) ? then.ToString("ddd HH:mm", culture)
            : then.ToString(culture.TwoLetterISOLanguageName == "de" ? "d. MMM HH:mm" : "d MMM HH:mm", culture);
    }
}
