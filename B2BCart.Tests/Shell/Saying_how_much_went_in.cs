using System.Globalization;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Shell;

public sealed class Saying_how_much_went_in
{
    [Theory]
    [InlineData("en", 12, 12, null, "12 added")]
    [InlineData("en", 6, 6, 6, "6 added, sold from 6 on")]
    [InlineData("en", 6, 18, 6, "6 added to what was there: now 18, sold from 6 on")]
    [InlineData("de", 6, 6, 6, "6 hinzugefügt, erst ab 6 zu kaufen")]
    [InlineData("de", 12, 18, null, "12 zum Vorhandenen hinzugefügt: jetzt 18")]
    public void tells_the_least_that_is_sold_where_that_was_taken(string language, int quantity, int now, int? minimum, string says)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Worded.Of().Added(new(quantity), new(now), minimum is { } least ? new Quantity(least) : null).Should().Be(says);
    }
}
