using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Catalog;

public sealed class A_price_ladder
{
    private static readonly PriceLadder Gloves = new(Currency.Of("EUR"), 1, [new(new(10), 7.90m), new(new(50), 7.20m), new(new(100), 6.80m)], "list", 1);

    [Theory]
    [InlineData(1, 7.90)]
    [InlineData(10, 7.90)]
    [InlineData(49, 7.90)]
    [InlineData(50, 7.20)]
    [InlineData(1000, 6.80)]
    public void holds_from_each_step_on(int quantity, double amount) => Gloves.At(new(quantity)).Amount.Should().Be((decimal)amount);

    [Fact]
    public void knows_the_next_step()
    {
        Gloves.Above(new(40)).Should().Be(new PriceStep(new(50), 7.20m));
        Gloves.Above(new(100)).Should().BeNull();
    }

    [Fact]
    public void takes_no_more_than_its_dearest_step_can_say()
    {
        var steep = Gloves with { Per = 10, Steps = [new(new(1), 1_000_000_000m), new(new(50), 1m)] };
        steep.Most.Value.Should().Be(Math.Min(Quantity.Most.Value, decimal.Floor(Money.Most(Currency.Of("EUR")).Amount / 1_000_000_000m) * 10));
        steep.Most.Value.Should().BeLessThan(Quantity.Most.Value);
        Gloves.Hidden().Most.Should().Be(Quantity.Most);
    }

    [Theory]
    [InlineData("1", "0.005", 1, 1)]
    [InlineData("1", "0.004999", 1, 0)]
    [InlineData("3", "0.335", 1, 101)]
    [InlineData("48000", "3.12", 1000, 14976)]
    [InlineData("2500", "3.1742", 1000, 794)]
    [InlineData("12.5", "18.12", 1, 22650)]
    [InlineData("-1", "0.005", 1, -1)]
    public void rounds_a_line_once_and_half_away_from_zero(string quantity, string amount, int per, long cents) =>
        (Gloves with { Per = per }).Total(new(Number(quantity)), Number(amount)).Should().Be(new Money(cents, Currency.Of("EUR")));

    [Theory]
    [InlineData("JPY", 8)]
    [InlineData("EUR", 750)]
    [InlineData("KWD", 7500)]
    public void rounds_to_the_minor_unit_of_its_currency(string currency, long minor) =>
        (Gloves with { Currency = Currency.Of(currency) }).Total(new(1), 7.5m).Minor.Should().Be(minor);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
