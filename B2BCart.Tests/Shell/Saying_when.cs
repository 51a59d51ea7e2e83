using System.Globalization;
using B2BCart.Blazor.Shell;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace B2BCart.Tests.Shell;

public sealed class Saying_when
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 14, 40, 0, TimeSpan.Zero);   // a Monday
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("+1", TimeSpan.FromHours(1), null, null);

    [Theory]
    [InlineData("2026-11-23T14:39:30Z", "now", "jetzt")]
    [InlineData("2026-11-23T14:38:00Z", "2 min ago", "vor 2 Min.")]
    [InlineData("2026-11-23T13:40:01Z", "59 min ago", "vor 59 Min.")]
    [InlineData("2026-11-23T08:05:00Z", "9:05", "9:05")]
    [InlineData("2026-11-22T23:30:00Z", "0:30", "0:30")]
    [InlineData("2026-11-19T09:12:00Z", "Thu 10:12", "Do 10:12")]
    [InlineData("2026-11-17T09:12:00Z", "Tue 10:12", "Di 10:12")]
    [InlineData("2026-11-16T09:12:00Z", "16 Nov", "16. Nov.")]
    [InlineData("2025-11-18T09:12:00Z", "18 Nov 2025", "18. Nov. 2025")]
    public void takes_the_fewest_words(string at, string english, string german)
    {
        Say(at, "en-GB").Should().Be(english);
        Say(at, "de-DE").Should().Be(german);
    }

    [Fact]
    public void takes_a_clock_that_is_ahead_for_now() => Say("2026-11-23T14:41:00Z", "en-GB").Should().Be("now");

    private static string Say(string at, string culture)
    {
        CultureInfo.CurrentUICulture = new(culture);
        var words = new StringLocalizer<ShellWords>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
        return Ago.Say(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), Now, Zone, words, new(culture));
    }
}
