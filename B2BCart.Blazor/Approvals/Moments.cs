using System.Globalization;
using B2BCart.Blazor.Shell;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>A moment as it stands in a sentence: "at 14:31", "on Friday", "on 18 Nov".</summary>
public static class Moments
{
    public static string On(this Reader reader, DateTimeOffset at, IStringLocalizer<ApprovalsWords> words) => Say(reader, at, words["on.today"], words["on.week"], words["on.before"]);

    /// <summary>"since 14:31", "since Fri 20 Nov".</summary>
    public static string Since(this Reader reader, DateTimeOffset at, IStringLocalizer<ApprovalsWords> words) => Say(reader, at, words["since.today"], words["since.before"], words["since.before"]);

    private static string Say(Reader reader, DateTimeOffset at, string today, string week, string before)
    {
        var (then, now) = (TimeZoneInfo.ConvertTime(at, reader.Zone), TimeZoneInfo.ConvertTime(reader.Now, reader.Zone).Date);
        return string.Format(CultureInfo.CurrentCulture, then.Date == now ? today : (now - then.Date).Days < 7 ? week : before, then);
    }
}
