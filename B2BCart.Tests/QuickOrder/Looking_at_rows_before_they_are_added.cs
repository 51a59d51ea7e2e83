using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Catalog;

namespace B2BCart.Tests.QuickOrder;

public sealed class Looking_at_rows_before_they_are_added : CatalogRoom
{
    [Theory]
    [InlineData("SF-20114-M", RowFit.Matched)]
    [InlineData("sf-20114-m", RowFit.Matched)]
    [InlineData("hn 435.64", RowFit.Matched)]
    [InlineData("Nitrile gloves, powder-free, size M", RowFit.Matched)]
    [InlineData("gloves", RowFit.Ambiguous)]
    [InlineData("NO-SUCH-THING-4711", RowFit.Unknown)]
    public async Task says_what_each_means(string text, RowFit fit)
    {
        var row = await RowAsync(text, "20");
        (row.Fit, row.GoesIn).Should().Be((fit, fit is RowFit.Matched));
    }

    [Fact]
    public async Task offers_the_products_that_are_called_so() => (await RowAsync("gloves", "20")).Choices.Should().HaveCountGreaterThan(1);

    [Fact]
    public async Task says_that_a_formula_is_no_quantity()
    {
        var row = await RowAsync("SF-20114-M", "=A1*2");
        (row.GoesIn, row.Refused).Should().Be((false, new NotAQuantity("=A1*2")));
    }

    [Fact]
    public async Task takes_another_quantity_in_its_place()
    {
        var row = await RowAsync("SF-20114-M", "12,5");
        (row.GoesIn, row.Refused).Should().Be((false, new NotAQuantity("12,5")));
        (row.Typing(" 20 ").Amount, row.Typing("20").GoesIn).Should().Be((new Quantity(20), true));
    }

    [Fact]
    public async Task keeps_what_a_name_could_mean_while_its_quantity_is_none() => (await RowAsync("gloves", "many")).Fit.Should().Be(RowFit.Ambiguous);

    protected override Task PrepareAsync() => ImportDemo();

    private async Task<PreviewRow> RowAsync(string text, string quantity)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");
        return (await new OrderReading(Catalog).ReadAsync([new PastedRow(1, text, quantity)], TestContext.Current.CancellationToken)).Rows.Single();
    }
}
