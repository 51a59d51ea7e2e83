using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Shell;
using Microsoft.Extensions.Localization;

namespace B2BCart.Tests.Catalog;

public sealed class Adding_from_the_products_page
{
    private static readonly IStringLocalizer<CatalogWords> Words = Worded.Words<CatalogWords>();

    public Adding_from_the_products_page() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void begins_with_the_least_that_is_sold() => Of(Goods.Gloves).Should().Match<Adding>(one => one.Text == "10" && one.Says(Words) == "Add" && !one.IsInCart);

    [Theory]
    [InlineData(null, "Add, 40 becomes 50")]
    [InlineData("60", "Add, 40 becomes 100")]
    [InlineData("1,000", "Add, 40 becomes 1,040")]
    [InlineData("-10", "Add")]
    [InlineData("many", "Add")]
    [InlineData("15", "Add")]
    public void says_what_becomes_of_what_is_there(string? typed, string says) => Of(Goods.Gloves, 40, typed).Says(Words).Should().Be(says);

    [Fact]
    public void reads_a_number_as_its_reader_writes_it()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        Of(Goods.Cable, 12, "0,5").Says(Words).Should().Be("Hinzufügen, aus 12 wird 12,5");
    }

    [Theory]
    [InlineData(0, "10", "10 at 1.20. That is 12.00 EUR.")]
    [InlineData(40, "10", "10 more make 50, all at 1.20. That is 12.00 EUR more.")]
    [InlineData(90, "10", "10 more make 100, all at 1.00. That is 8.00 EUR less.")]
    public void says_what_it_costs(int inCart, string typed, string says) => Of(Goods.Gloves, inCart, typed).Costs(Words).Should().Be(says);

    [Fact]
    public void costs_nothing_that_may_be_seen_without_the_right_to() => Adding.Of(Goods.Gloves.SeenBy(prices: false), CartWith(Goods.Gloves, 40).SeenBy(new(Cart: true, Prices: false)), "10").Costs(Words).Should().BeNull();

    [Theory]
    [InlineData(0, "3", 10)]
    [InlineData(0, "15", 10, 20)]
    [InlineData(40, "15", 10, 20)]
    [InlineData(40, "3", 10)]
    [InlineData(40, "10")]
    public void offers_the_nearest_that_may_be_added(int inCart, string typed, params int[] nearest)
    {
        var adding = Of(Goods.Gloves, inCart, typed);
        adding.Amount.IsRefused(out _, out var more).Should().BeFalse();
        var refusal = Goods.Gloves.Allows(new Quantity(inCart) + more).IsRefused(out var no) ? no : new NothingToAdd();
        adding.Instead(refusal).Select(quantity => (int)quantity.Value).Should().Equal(nearest);
    }

    [Fact]
    public void offers_what_is_left_where_no_more_is_sold() =>
        Of(Goods.Paper, 30, "20").Instead(new MoreThanStock(Goods.Paper.Sku, new(50), new(40), Goods.Paper.Unit)).Should().Equal(new Quantity(10));

    private static Adding Of(Offer offer, decimal inCart = 0, string? typed = null) => Adding.Of(offer, CartWith(offer, inCart), typed);

    private static Cart CartWith(Offer offer, decimal quantity)
    {
        var stamp = new Stamp(Cast.Ann.Id, DateTimeOffset.UnixEpoch, 1);
        var line = new Line(new(Guid.CreateVersion7()), offer, new(quantity), LineDetails.None, 1, [new(Cast.Ann.Id, quantity)], null, stamp, stamp, null);
        return Cart.Unborn(new(Guid.CreateVersion7())) with { Lines = quantity > 0 ? [line] : ImmutableArray<Line>.Empty };
    }
}
