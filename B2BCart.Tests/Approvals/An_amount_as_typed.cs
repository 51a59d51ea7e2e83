using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Approvals;

public sealed class An_amount_as_typed
{
    private static readonly Currency Euro = Currency.Of("EUR");

    [Theory]
    [InlineData("en", "1,000.00", 1_000_00), InlineData("en", "1000", 1_000_00), InlineData("en", " 1,234,567.5 EUR", 1_234_567_50), InlineData("en", "-1", -1_00)]
    [InlineData("de", "1.000,00", 1_000_00), InlineData("de", "1000,5", 1_000_50), InlineData("de-CH", "1’000.50", 1_000_50)]
    public void is_read_as_its_culture_writes_it(string culture, string typed, long minor) =>
        Read(typed, culture).Should().Be(((Refusal?)null, new Money(minor, Euro)));

    [Theory]
    [InlineData("en", ""), InlineData("en", "a lot"), InlineData("en", "12,5"), InlineData("en", "1,00,000"), InlineData("en", "1e5"), InlineData("de", "12.5"), InlineData("en", "99999999999999999999999999999999")]
    public void is_asked_about_when_it_is_none(string culture, string typed) => Read(typed, culture).No.Should().Be(new NotAnAmount(typed));

    [Fact]
    public void has_no_more_decimals_than_its_currency() => Read("1.005", "en").No.Should().Be(new AmountTooFine(2));

    private static (Refusal? No, Money Amount) Read(string typed, string culture) =>
        TypedAmount.Read(typed, Euro, CultureInfo.GetCultureInfo(culture)).IsRefused(out var no, out var amount) ? (no, default) : (null, amount);
}
