using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Catalog;

public sealed class An_offer
{
    private static readonly Offer Gloves = Offer("XBX", minimum: 10, step: 5);
    private static readonly Offer Tubing = Offer("MTR", minimum: 0.5m, step: 0.5m);

    [Fact]
    public void allows_the_minimum_and_steps_above_it()
    {
        Refusal(Gloves.Allows(new(10))).Should().BeNull();
        Refusal(Gloves.Allows(new(25))).Should().BeNull();
        Refusal(Tubing.Allows(new(12.5m))).Should().BeNull();
    }

    [Fact]
    public void refuses_what_is_not_above_zero()
    {
        Refusal(Gloves.Allows(new(0))).Should().Be(new QuantityNotPositive(new(0)));
        Refusal(Gloves.Allows(new(-5))).Should().Be(new QuantityNotPositive(new(-5)));
    }

    [Fact]
    public void refuses_what_is_absurd() =>
        Refusal(Gloves.Allows(new(10_000_000))).Should().Be(new QuantityAbsurd(new(10_000_000), Quantity.Most));

    [Fact]
    public void refuses_what_is_finer_than_its_unit()
    {
        Refusal(Gloves.Allows(new(10.5m))).Should().Be(new QuantityTooFine(new(10.5m), Gloves.Unit, 0));
        Refusal(Tubing.Allows(new(1.555m))).Should().Be(new QuantityTooFine(new(1.555m), Tubing.Unit, 2));
    }

    [Fact]
    public void refuses_less_than_the_minimum() =>
        Refusal(Gloves.Allows(new(5))).Should().Be(new QuantityBelowMinimum(new(5), new(10), Gloves.Unit));

    [Fact]
    public void counts_its_steps_from_the_minimum()
    {
        var odd = Gloves with { Minimum = new(3), Step = new(10) };
        odd.Allows(new(13)).IsRefused(out _).Should().BeFalse();
        Refusal(odd.Allows(new(20))).Should().Be(new QuantityOffStep(new(20), new(10), new(13), new(23), Gloves.Unit));
    }

    [Fact]
    public void refuses_what_is_off_the_step_and_names_the_neighbours()
    {
        Refusal(Gloves.Allows(new(12))).Should().Be(new QuantityOffStep(new(12), new(5), new(10), new(15), Gloves.Unit));
        Refusal(Tubing.Allows(new(0.75m))).Should().Be(new QuantityOffStep(new(0.75m), new(0.5m), new(0.5m), new(1), Tubing.Unit));
    }

    [Theory]
    [InlineData(StockPolicy.BackOrder, false)]
    [InlineData(StockPolicy.Ask, false)]
    [InlineData(StockPolicy.Refuse, true)]
    public void refuses_more_than_the_stock_only_where_nothing_comes_after(StockPolicy policy, bool isRefused)
    {
        var offer = Gloves with { Availability = new(new Quantity(12), 9, policy) };
        Refusal(offer.HasInStock(new(40))).Should().Be(isRefused ? new MoreThanStock(offer.Sku, new(40), new(12), offer.Unit) : null);
        Refusal(offer.HasInStock(new(12))).Should().BeNull();
        offer.Availability.Late(new(40)).Should().Be(new Quantity(28));
    }

    [Fact]
    public void does_not_count_a_stock_that_nobody_counts()
    {
        Refusal(Gloves.HasInStock(new(9_999))).Should().BeNull();
        Availability.Unknown.Late(new(9_999)).Should().Be(new Quantity(0));
    }

    [Fact]
    public void shows_no_price_to_who_may_not_see_it()
    {
        Gloves.SeenBy(prices: true).Should().Be(Gloves);
        Gloves.SeenBy(prices: false).Price.IsHidden.Should().BeTrue();
    }

    private static Offer Offer(string unit, decimal minimum, decimal step) => new(
        Sku.Of("A1"), "Thing", "Other", "", UnitOfMeasure.Of(unit), new(Currency.Of("EUR"), 1, [new(new(minimum), 7.90m)], "list", 1), new(minimum), new(step), 1, Availability.Unknown);

    private static Refusal? Refusal(Verdict verdict) => verdict.IsRefused(out var no) ? no : null;
}
