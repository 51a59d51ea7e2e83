using System.Globalization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>When something was, in the fewest words that leave no doubt: now · 2 min ago · 13:05 · Thu 10:12 · 18 Nov · 18 Nov 2025.</summary>
public static class Ago
{
    /// <param name="zone">Whose clock is meant by "today" and "10:12".</param>
    public static string Say(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone, IStringLocalizer<ShellWords> words, CultureInfo culture)
    {
        var passed = now - at;
        if (passed < TimeSpan.FromMinutes(1)) return words["ago.now"];
        if (passed < TimeSpan.FromHours(1)) return string.Format(culture, words["ago.minutes"], (int)passed.TotalMinutes);

        var then = TimeZoneInfo.ConvertTime(at, zone);
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var key = then.Date == today ? "ago.today" : (today - then.Date).Days < 7 ? "ago.week" : then.Year == today.Year ? "ago.year" : "ago.before";
        return then.ToString(words[key], culture);
    }
}
