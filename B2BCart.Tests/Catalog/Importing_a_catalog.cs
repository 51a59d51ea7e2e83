using System.Text;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Catalog;

public sealed class Importing_a_catalog : CatalogRoom
{
    private const string Short = "sku,name,price,currency\n";

    [Theory]
    [InlineData("A1,,1,EUR", typeof(CellMissing))]
    [InlineData("A1,Bolt,,EUR", typeof(CellMissing))]
    [InlineData("A1,Bolt,0,EUR", typeof(CellNotAboveZero))]
    [InlineData("A1,Bolt,-2.50,EUR", typeof(CellNotAboveZero))]
    [InlineData("A1,Bolt,cheap,EUR", typeof(CellNotANumber))]
    [InlineData("A1,Bolt,\"1,50\",EUR", typeof(CellNotANumber))]
    [InlineData("A1,Bolt,0.1234567,EUR", typeof(PriceTooFine))]
    [InlineData("A1,Bolt,99999999999,EUR", typeof(CellOutOfRange))]
    [InlineData("A1,Bolt,1,Euro", typeof(NotACurrency))]
    [InlineData("A1,Bolt, big,1,EUR", typeof(RowTooWide))]
    [InlineData("A1,\"Bo\"lt,1,EUR", typeof(RowBroken))]
    public async Task refuses_a_row_that_is_wrong(string row, Type refusal)
    {
        var report = await Import(Short + row + "\nA2,Nut,1,EUR\n");
        report.Refused.Should().ContainSingle().Which.Should().Match<RowRefused>(one => one.Row == 2 && one.Sku == "A1" && one.Refusal.GetType() == refusal);
        report.HasReplacedTheCatalog.Should().BeFalse();
        (await Offer("A2")).Should().BeNull();
    }

    [Fact]
    public async Task refuses_a_number_that_stands_twice() =>
        (await Import(Short + "A1,Bolt,1,EUR\n\nA1,Nut,1,EUR\n")).Refused.Should().Equal(new RowRefused(4, "A1", new SkuTwice(Sku.Of("A1"), 2)));

    [Fact]
    public async Task takes_numbers_that_differ_in_case_for_two_products()
    {
        (await Import(Short + "15056BL,Blue,5.95,GBP\n15056bl,blue,12.72,GBP\n")).Imported.Should().Be(2);
        (await Offer("15056BL"))!.Price.Steps[0].Amount.Should().Be(5.95m);
        (await Offer("15056bl"))!.Price.Steps[0].Amount.Should().Be(12.72m);
        (await Catalog.NumberedAsync("15056Bl", TestContext.Current.CancellationToken)).Should().Equal(Sku.Of("15056BL"), Sku.Of("15056bl"));
    }

    [Fact]
    public async Task finds_products_by_what_their_suppliers_call_them()
    {
        await Import("sku,name,price,currency,MPN\nA1,Bolt,1,EUR,X 7\nB2,Nut,1,EUR,x 7\nX 8,Cap,1,EUR,\nC3,Pin,1,EUR,X 8\n");
        (await Catalog.NumberedAsync("x 7", TestContext.Current.CancellationToken)).Should().Equal(Sku.Of("A1"), Sku.Of("B2"));
        (await Catalog.NumberedAsync("x 8", TestContext.Current.CancellationToken)).Should().Equal([Sku.Of("X 8")], "the seller's own number comes first");
        (await Catalog.SheetAsync(Sku.Of("A1"), TestContext.Current.CancellationToken))!.Product.SupplierPart.Should().Be("X 7");
        (await Catalog.SheetAsync(Sku.Of("X 8"), TestContext.Current.CancellationToken))!.Product.SupplierPart.Should().BeNull();
    }

    [Fact]
    public async Task refuses_a_file_without_a_needed_column() =>
        (await Import("sku,name,price\nA1,Bolt,1\n")).Whole.Should().Be(new ColumnMissing(CatalogColumn.Currency));

    [Fact]
    public async Task refuses_a_file_with_one_column_under_two_names() =>
        (await Import("sku,description,title,price,currency\n")).Whole.Should().Be(new ColumnTwice(CatalogColumn.Name, "description", "title"));

    [Theory]
    [InlineData("")]
    [InlineData(Short)]
    public async Task refuses_a_file_without_products(string text) => (await Import(text)).Whole.Should().Be(new FileEmpty());

    [Fact]
    public async Task refuses_Windows_1252() =>
        (await Import(Encoding.Latin1.GetBytes(Short + "A1,Gehäuse,1,EUR\n"))).Whole.Should().Be(new FileNotUtf8());

    [Fact]
    public async Task refuses_UTF_16_without_its_mark() =>
        (await Import(new UnicodeEncoding(false, false).GetBytes(Short + "A1,Bolt,1,EUR\n"))).Whole.Should().Be(new FileNotUtf8());

    [Fact]
    public async Task refuses_a_line_of_a_megabyte() =>
        (await Import(Short + "A1,Bolt,1,EUR\nA2," + new string('x', 1 << 20) + ",1,EUR\n")).Whole.Should().Be(new LineTooLong(3, CatalogText.LongestLine));

    [Fact]
    public async Task refuses_a_quote_that_is_never_closed() =>
        (await Import(Short + "A1,\"Bolt,1,EUR\n" + string.Concat(Enumerable.Repeat("A2,Nut,1,EUR\n", 20_000)))).Whole.Should().BeOfType<QuoteNotClosed>();

    [Fact]
    public async Task reads_what_German_Excel_writes()
    {
        (await Import([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Artikelnummer;Bezeichnung;Preis;Währung\nA1;Gehäuse;12,50;eur\n")])).Imported.Should().Be(1);
        (await Offer("A1"))!.Price.Should().Match<PriceLadder>(price => price.Currency == Currency.Of("EUR") && price.Steps[0].Amount == 12.50m);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task reads_UTF_16_with_its_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, true);
        (await Import([.. encoding.GetPreamble(), .. encoding.GetBytes("sku\tname\tprice\tcurrency\nA1\tGehäuse\t1.5\tEUR\n")])).Imported.Should().Be(1);
        (await Offer("A1"))!.Name.Should().Be("Gehäuse");
    }

    [Fact]
    public async Task reads_names_with_quotes_commas_and_line_breaks()
    {
        (await Import(Short + "A1,\"Bolt, \"\"big\"\"\nzinc\",1,EUR\n")).Imported.Should().Be(1);
        (await Offer("A1"))!.Name.Should().Be("Bolt, \"big\" zinc");
    }

    [Fact]
    public async Task says_which_columns_mean_nothing() =>
        (await Import("sku,name,price,currency,EAN\nA1,Bolt,1,EUR,400\n")).Ignored.Should().Equal("EAN");

    [Fact]
    public async Task keeps_all_that_a_row_says()
    {
        await Import(Header + "SF-1,Glove,Safety/Gloves,Nord,61.70,1000,EUR,XBX,100,10,5,50:58.4|100:54.125,120,3,ask,yes,Material=Nitrile|Size=M\n");
        var offer = await Offer("SF-1");
        offer.Should().BeEquivalentTo(new Offer(
            Sku.Of("SF-1"), "Glove", "Safety/Gloves", "Nord", UnitOfMeasure.Of("XBX"),
            new(Currency.Of("EUR"), 1000, [new(new(10), 61.70m), new(new(50), 58.4m), new(new(100), 54.125m)], CatalogRow.List, 1),
            new(10), new(5), 100, new(new Quantity(120), 3, StockPolicy.Ask), IsBlocked: true));
    }

    [Fact]
    public async Task lists_a_thousand_refused_rows_and_counts_the_rest()
    {
        var report = await Import(Short + string.Concat(Enumerable.Range(0, 1_200).Select(row => $"A{row},Bolt,0,EUR\n")));
        (report.Refused.Count, report.NotListed, report.Whole).Should().Be((1_000, 200, new NoRowIsGood(1_200)));
    }
}
