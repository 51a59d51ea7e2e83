namespace B2BCart.Blazor.Shell;

/// <summary>The time as the reader's clock shows it. The browser tells its zone by a cookie.</summary>
public sealed class PageClock(IHttpContextAccessor http, TimeProvider time)
{
    public const string Cookie = "zone";

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>What the request says; nothing outside of one.</summary>
    public string? ZoneOfRequest() => http.HttpContext?.Request.Cookies[Cookie] is { } said ? Uri.UnescapeDataString(said) : null;

    /// <summary>An unknown zone is UTC.</summary>
    public TimeZoneInfo Zone(string? id) => id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
