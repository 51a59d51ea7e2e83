using System.Globalization;
using System.Text;
using B2BCart.Blazor.Ordering;
using B2BCart.Core.Carts;
using B2BCart.Core.Ordering;
using B2BCart.Core.Sharing;
using CsvHelper;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Ordering;

public sealed class Writing_an_order_as_CSV
{
    [Theory]
    [InlineData("=1+1"), InlineData("+49 451"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("\n=1"), InlineData("\0=1")]
    [InlineData("＝1+1"), InlineData("＋1"), InlineData("－1"), InlineData("＠A1"), InlineData("  =1+1"), InlineData("\u00a0=1"), InlineData("\u3000＝1")]
    public void disarms_what_a_spreadsheet_takes_for_a_formula(string text) => CsvText.Of(text).Should().Be("'" + text);

    [Theory, InlineData("M8 = 8 mm"), InlineData("4500-2207"), InlineData("'quoted'"), InlineData("a\n=b"), InlineData("PTFE 8 × 10 mm"), InlineData("")]
    public void leaves_other_text_as_it_is(string text) => CsvText.Of(text).Should().Be(text);

    [Fact]
    public void takes_nothing_for_an_empty_cell() => CsvText.Of(null).Should().BeEmpty();

    [Fact]
    public void begins_with_a_byte_order_mark() => OrderCsv.Write(Ordered()).Should().StartWith([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void writes_a_row_a_line_and_one_for_freight() => Read(OrderCsv.Write(Ordered())).Should().Equal(
        "2026-0007|2026-0007-1|Labora|Halle 7|TIPS|=HYPERLINK(\"x\";1), \"tips\"\nÄ|4|H87|3|1|12.00|EUR|=PO|4120, Lab",
        "2026-0007|2026-0007-1|Labora|Halle 7||Freight|1||14.90|1|14.90|EUR|=PO|4120, Lab",
        "2026-0007|2026-0007-2|Us|Halle 7|CABLE|CABLE|12.5|MTR|0.89|1|11.13|EUR|=PO|4120, Lab",
        "2026-0007|2026-0007-2|Us|Halle 7|BOLTS|BOLTS|1500|H87|3.17|1000|4.76|EUR|=PO|4120, Lab");

    [Fact]
    public void adds_up_to_the_order() =>
        Rows(OrderCsv.Write(Ordered())).Skip(1).Sum(row => decimal.Parse(row[10], CultureInfo.InvariantCulture)).Should().Be(Ordered().Total!.Value.Amount);

    [Fact]
    public void says_no_amount_to_who_sees_no_prices() => Read(OrderCsv.Write(Ordered(prices: false))).Should().Equal(
        "2026-0007|2026-0007-1|Labora|Halle 7|TIPS|=HYPERLINK(\"x\";1), \"tips\"\nÄ|4|H87|||||=PO|4120, Lab",
        "2026-0007|2026-0007-2|Us|Halle 7|CABLE|CABLE|12.5|MTR|||||=PO|4120, Lab",
        "2026-0007|2026-0007-2|Us|Halle 7|BOLTS|BOLTS|1500|H87|||||=PO|4120, Lab");

    [Fact]
    public void writes_numbers_the_same_in_every_language()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Read(OrderCsv.Write(Ordered()))[2].Should().Contain("|12.5|MTR|0.89|1|11.13|");
    }

    private static OrderSheet Ordered(bool prices = true)
    {
        var log = CartLog.Shared();
        foreach (var (offer, quantity) in new[] { (Tips with { Name = "=HYPERLINK(\"x\";1), \"tips\"\nÄ" }, 4m), (Cable, 12.5m), (Bolts, 1_500m) })
        {
            log.Append(Ann, new(Id(950)), CartLog.Start, null, new LineAdded(offer.Line(), offer, new(quantity), LineDetails.None, log.Cart.NextPosition));
        }

        var parts = log.Cart.Parts.Select((part, at) => new OrderPart(at + 1, part.Supplier, "halle-7", [.. part.Lines.Select(line => line.Id)], part.Goods, part.Freight));
        log.Append(Ann, new(Id(951)), CartLog.Start, null, new OrderPlaced(new(2026, 7), [.. parts]));
        var cart = log.Cart.SeenBy(new Sight(Cart: true, prices));
        return OrderSheet.Of(cart, cart.Order!, new("Ann", null, null, "=PO", "4120, Lab", new Dictionary<string, string> { ["halle-7"] = "Halle 7" }));
    }

    /// <summary>What another system reads; the apostrophe before a formula is all that is added.</summary>
    private static List<string> Read(byte[] file) =>
        [.. Rows(file).Skip(1).Select(row => string.Join('|', row.Select(cell => cell.StartsWith("'=", StringComparison.Ordinal) ? cell[1..] : cell.StartsWith('=') ? "ARMED" : cell)))];

    private static List<string[]> Rows(byte[] file)
    {
        using var csv = new CsvParser(new StringReader(Encoding.UTF8.GetString(file).TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        List<string[]> rows = [];
        while (csv.Read()) rows.Add(csv.Record!);
        return rows;
    }
}
