using System.Globalization;
using B2BCart.Blazor.Links;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCart.Tests.Links;

public sealed class The_audience_of_a_link
{
    private static readonly CartId Cart = new(Cast.Id(900));

    private readonly LinkAudience _audience = new(NullLogger<LinkAudience>.Instance);

    [Fact]
    public void is_counted_for_each_cart()
    {
        _audience.Came(Cart);
        _audience.Came(Cart);
        _audience.Went(Cart);

        (_audience.Of(Cart), _audience.Of(new(Cast.Id(901)))).Should().Be((1, 0));
    }

    [Fact]
    public void is_told_in_the_language_of_who_watches_and_not_of_who_came()
    {
        List<string> heard = [];
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        using var watching = _audience.Watch(Cart, () => heard.Add(CultureInfo.CurrentCulture.Name));

        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        _audience.Came(Cart);

        heard.Should().Equal("en-GB");
    }

    [Fact]
    public void is_told_to_the_others_when_one_who_watches_fails_and_to_nobody_who_stopped()
    {
        var told = 0;
        using var failing = _audience.Watch(Cart, () => throw new InvalidOperationException());
        using var good = _audience.Watch(Cart, () => told++);
        _audience.Watch(Cart, () => told += 10).Dispose();

        _audience.Came(Cart);

        told.Should().Be(1);
    }
}
