using System.Globalization;
using B2BCart.Blazor.Demo;

namespace B2BCart.Blazor.Notifications;

/// <summary>How mails are written: in which language and zone, and where the seller reads theirs.</summary>
public sealed record MailSettings(CultureInfo Language, TimeZoneInfo Zone, string? Seller)
{
    private const string DemoSeller = "orders@seller.example";

    public static MailSettings Of(IConfiguration configuration, TimeProvider time) => new(
        CultureInfo.GetCultureInfo(configuration["Mail:Language"] is "de" ? "de" : "en"),
        configuration["Mail:Zone"] is { } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : time.LocalTimeZone,
        configuration["Seller:Email"] ?? (configuration.IsDemo() ? DemoSeller : null));
}
