using System.Globalization;
using B2BCart.Blazor.QuickOrder;

namespace B2BCart.Tests.QuickOrder;

public sealed class Reading_pasted_rows
{
    [Theory]
    [InlineData("SF-33070;3;\nSF-41200-L;2;\n", "SF-33070 3; SF-41200-L 2")]
    [InlineData("SF-33070;3;for the lab", "SF-33070 3")]
    [InlineData("SF-33070\t3\t\n\t\t\nSF-41200-L\t\t", "SF-33070 3; SF-41200-L 1")]
    [InlineData("SF-33070,a note,3,\n,,\n", "SF-33070 3")]
    [InlineData("SKU;Note;Quantity\nSF-33070;7;3", "SF-33070 3")]
    [InlineData(";;\n;;\n", "")]
    [InlineData("SF-33070;=A1*2", "SF-33070 =A1*2")]
    public void takes_columns_like_a_file(string text, string rows) => Read(text).Should().Be(rows);

    [Theory]
    [InlineData("SF-33070", "SF-33070 1")]
    [InlineData("SF-33070\nSF-41200-L\n\n", "SF-33070 1; SF-41200-L 1")]
    [InlineData("SF-33070 3\r\nSF-41200-L 2\r\n", "SF-33070 3; SF-41200-L 2")]
    [InlineData("SF-33070 1,000", "SF-33070 1,000")]
    [InlineData("SF-33070, 1,000", "SF-33070 1,000")]
    [InlineData("SF-33070,3", "SF-33070 3")]
    [InlineData("SF-33070, a note, 3", "SF-33070 3")]
    [InlineData("Nitrile gloves, powder-free, size M 20", "Nitrile gloves, powder-free, size M 20")]
    [InlineData("Nitrile gloves, powder-free, size M\t20", "Nitrile gloves, powder-free, size M 20")]
    [InlineData("\"Nitrile gloves, size 7\",20", "Nitrile gloves, size 7 20")]
    [InlineData("nitrile gloves", "nitrile gloves 1")]
    [InlineData("SF-33070 -3", "SF-33070 -3")]
    public void takes_a_name_and_a_number_as_people_write_them(string text, string rows) => Read(text).Should().Be(rows);

    [Fact]
    public void takes_each_row_of_a_mixture_by_itself() => Read("SF-1 2\nSF-3;4;\nSF-5\t6\nSF-7,8").Should().Be("SF-1 2; SF-3 4; SF-5 6; SF-7 8");

    private static string Read(string text)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");
        PastedText.Read(text, CultureInfo.CurrentCulture).IsRefused(out var no, out var rows).Should().BeFalse("{0}", no);
        return string.Join("; ", rows!.Select(row => $"{row.Sku} {row.Quantity}"));
    }
}
