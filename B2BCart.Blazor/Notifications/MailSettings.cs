using System.Globalization;
using B2BCart.Blazor.Demo;

namespace B2BCart.Blazor.Notifications;

/// <summary>In which language mails are written, and where the seller reads theirs.</summary>
public sealed record MailSettings(CultureInfo Language, string? Seller)
{
    private const string DemoSeller = "orders@seller.example";

    public static MailSettings Of(IConfiguration configuration) =>
        new(CultureInfo.GetCultureInfo(configuration["Mail:Language"] is "de" ? "de" : "en"), configuration["Seller:Email"] ?? (configuration.IsDemo() ? DemoSeller : null));
}
