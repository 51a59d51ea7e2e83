using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Kernel;

public sealed class Values
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    public void know_the_decimals_of_a_currency(string code, int decimals) => Currency.Of(code).Decimals.Should().Be(decimals);

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("")]
    [InlineData("E1R")]
    public void refuse_what_is_no_currency(string code) => (Currency.Parse(code).IsRefused(out var no, out _) ? no : null).Should().Be(new NotACurrency(code));

    [Theory]
    [InlineData("XYZ")]
    [InlineData("XAU")]
    [InlineData("HRK")]
    [InlineData("")]
    public void refuse_a_typed_currency_of_no_country(string code) => (Currency.Read(code).IsRefused(out var no, out _) ? no : null).Should().Be(new NotACurrency(code));

    [Fact]
    public void read_a_typed_currency_in_any_case() => (Currency.Read(" eur ").IsRefused(out _, out var euro) ? default : euro).Should().Be(Currency.Of("EUR"));

    [Fact]
    public void read_a_stored_currency_that_is_no_longer_used() => Currency.Of("HRK").Decimals.Should().Be(2);

    [Fact]
    public void add_money_of_one_currency_only()
    {
        var euros = new Money(150, Currency.Of("EUR"));
        (euros + euros).Should().Be(new Money(300, Currency.Of("EUR")));
        (euros - euros).Should().Be(Money.Zero(Currency.Of("EUR")));
        FluentActions.Invoking(() => euros + new Money(1, Currency.Of("GBP"))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new Money(long.MaxValue, Currency.Of("EUR")) + euros).Should().Throw<OverflowException>();
    }

    [Fact]
    public void keep_a_SKU_as_it_is_but_for_spaces_around_it()
    {
        Sku.Of("  15056bl ").Value.Should().Be("15056bl");
        Sku.Of("15056bl").Should().NotBe(Sku.Of("15056BL"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("A\u0007B")]
    [InlineData("x1234567890123456789012345678901234567890123456789012345678901234")]
    public void refuse_what_is_no_SKU(string? text) => Sku.Parse(text).IsRefused(out _, out _).Should().BeTrue();

    [Theory]
    [InlineData("H87", 0)]
    [InlineData("MTR", 2)]
    [InlineData("KGM", 3)]
    public void know_how_fine_a_unit_is(string code, int decimals) => UnitOfMeasure.Of(code).Decimals.Should().Be(decimals);

    [Fact]
    public void refuse_a_unit_that_is_not_known() => (UnitOfMeasure.Parse("FURLONG").IsRefused(out var no, out _) ? no : null).Should().Be(new NotAUnitOfMeasure("FURLONG"));
}
