using B2BCart.Blazor.People;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Shell;

/// <summary>The time as the reader's clock shows it: in the zone that stands with the person, else in the browser's, which a cookie tells.</summary>
public sealed class PageClock(IHttpContextAccessor http, TimeProvider time)
{
    public const string Cookie = "zone";

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>What the request says; nothing outside of one.</summary>
    public string? ZoneOfRequest() => http.HttpContext is not { } context ? null : context.Items[Cookie] as string ?? ZoneOfBrowser(context.Request);

    public static string? ZoneOfBrowser(HttpRequest request) => request.Cookies[Cookie] is { } said ? Uri.UnescapeDataString(said) : null;

    /// <summary>Whoever asks for a page, who reads of a company and of no one cart.</summary>
    public Reader ReaderOf(Company company) => new(company, Cart.Unborn(default), Zone(ZoneOfRequest()), Now);

    /// <summary>An unknown zone is UTC.</summary>
    public TimeZoneInfo Zone(string? id) => id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
