using System.Globalization;
using System.Text;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.QuickOrder;

public sealed class Reading_an_order_file
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("BOLT-8,20\nNUT-8,5")]
    [InlineData("SKU;Quantity\nBOLT-8;20\nNUT-8;5")]
    [InlineData("Name\tMenge\tArtikelnummer\nBolts\t20\tx\n")]
    [InlineData("\n\nBOLT-8,a bolt,20\n")]
    public void takes_commas_semicolons_and_tabs_with_or_without_a_head(string text) => Read(text).Should().StartWith(text.Contains("Menge", StringComparison.Ordinal) ? "Bolts 20" : "BOLT-8 20");

    [Fact]
    public void takes_one_where_no_quantity_stands() => Read("BOLT-8\n").Should().Be("BOLT-8 1");

    [Fact]
    public void takes_a_workbook() => Read(Sheet.Of([["SKU", "Qty"], ["BOLT-8", "20"], ["NUT-8", "2.5"]])).Should().Be("BOLT-8 20; NUT-8 2.5");

    [Fact]
    public void reads_a_formula_as_the_text_that_it_is() => Read(Sheet.Of([["BOLT-8", "=A1*2"]])).Should().Be("BOLT-8 =A1*2");

    [Fact]
    public void takes_a_formula_for_the_quantity_rather_than_a_name() => Read(Sheet.Of([["BOLT-8", "Hex bolt", "=A1*2"]])).Should().Be("BOLT-8 =A1*2");

    [Fact]
    public void takes_a_head_that_stands_below_a_title() => Read(Sheet.Of([["Order of week 48"], ["Article", "Name", "Qty"], ["BOLT-8", "Hex bolt", "20"]])).Should().Be("BOLT-8 20");

    [Fact]
    public void refuses_merged_cells() => Refused(Sheet.Of([["BOLT-8", "20"]], "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")).Should().Be(new CellsAreMerged());

    [Fact]
    public void refuses_fifty_thousand_rows_of_a_workbook() => Refused(Sheet.Of([.. Enumerable.Repeat<string[]>(["BOLT-8", "1"], 50_000)])).Should().Be(new FileTooLong(2_000));

    [Fact]
    public void refuses_fifty_thousand_rows_of_a_text() => Refused(Text(string.Concat(Enumerable.Repeat("BOLT-8,1\n", 50_000)))).Should().Be(new FileTooLong(2_000));

    [Fact]
    public void takes_two_thousand() => OrderFile.Read(Text(string.Concat(Enumerable.Repeat("BOLT-8,1\n", 2_000))), English).IsRefused(out _, out _).Should().BeFalse();

    [Fact]
    public void refuses_what_is_neither()
    {
        Refused(new MemoryStream([0x50, 0x4B, 3, 4, 5, 6, 7])).Should().Be(new FileNotReadable());
        Refused(new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0xC3, 0x28])).Should().Be(new FileNotReadable());
    }

    [Fact]
    public void opens_no_entity_of_a_workbook() =>
        Refused(Sheet.Xml("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>")).Should().Be(new FileNotReadable());

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Read(string text) => Read(Text(text));

    private static string Read(Stream file)
    {
        CultureInfo.CurrentCulture = English;
        OrderFile.Read(file, English).IsRefused(out var no, out var rows).Should().BeFalse("{0}", no);
        return string.Join("; ", rows!.Select(row => $"{row.Sku} {row.Quantity}"));
    }

    private static Refusal? Refused(Stream file) => OrderFile.Read(file, English).IsRefused(out var no, out _) ? no : null;
}
