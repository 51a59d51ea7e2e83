using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Catalog;

public sealed class A_catalog_row
{
    [Theory]
    [InlineData(CatalogColumn.Sku, "", typeof(CellMissing))]
    [InlineData(CatalogColumn.Unit, "furlong", typeof(NotAUnitOfMeasure))]
    [InlineData(CatalogColumn.Per, "0", typeof(CellOutOfRange))]
    [InlineData(CatalogColumn.Pack, "1.5", typeof(CellNotWhole))]
    [InlineData(CatalogColumn.Minimum, "0", typeof(CellNotAboveZero))]
    [InlineData(CatalogColumn.Step, "0.5", typeof(CellFinerThanUnit))]
    [InlineData(CatalogColumn.Stock, "-1", typeof(CellOutOfRange))]
    [InlineData(CatalogColumn.LeadDays, "soon", typeof(CellNotANumber))]
    [InlineData(CatalogColumn.Policy, "maybe", typeof(CellUnknown))]
    [InlineData(CatalogColumn.Blocked, "perhaps", typeof(CellUnknown))]
    [InlineData(CatalogColumn.Tiers, "50-7.20", typeof(TierNotReadable))]
    [InlineData(CatalogColumn.Tiers, "50:7|20:6", typeof(TierNotReadable))]
    [InlineData(CatalogColumn.Tiers, "50:0", typeof(TierNotReadable))]
    [InlineData(CatalogColumn.SupplierPart, "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901", typeof(CellTooLong))]
    [InlineData(CatalogColumn.Attributes, "Material", typeof(AttributeNotReadable))]
    public void is_refused_for_a_cell_that_is_wrong(CatalogColumn column, string cell, Type refusal) =>
        Refusal(Cells((column, cell))).Should().BeOfType(refusal);

    [Fact]
    public void is_refused_for_a_name_of_more_than_300_characters() =>
        Refusal(Cells((CatalogColumn.Name, new string('x', 301)))).Should().Be(new CellTooLong(CatalogColumn.Name, 301, 300));

    [Fact]
    public void needs_only_four_cells()
    {
        var offer = Read(Cells()).Offer;
        (offer.Unit, offer.Minimum, offer.Step, offer.Pack, offer.Category, offer.Supplier).Should().Be((UnitOfMeasure.Piece, new(1), new(1), 1, "Other", ""));
        (offer.Price.Per, offer.Availability, offer.IsBlocked).Should().Be((1, Availability.Unknown, false));
    }

    [Fact]
    public void may_write_decimals_with_a_comma_where_commas_do_not_divide() =>
        Read(Cells((CatalogColumn.Price, "12,5")) with { CommaIsDecimal = true }).Offer.Price.Steps[0].Amount.Should().Be(12.5m);

    [Fact]
    public void keeps_the_order_of_its_attributes() =>
        Read(Cells((CatalogColumn.Attributes, "Size=M| Material = Nitrile = good"))).Attributes.Should().Equal(new AttributeValue("Size", "M"), new AttributeValue("Material", "Nitrile = good"));

    [Theory]
    [InlineData("Artikel-Nr.", CatalogColumn.Sku)]
    [InlineData("ITEM_NUMBER", CatalogColumn.Sku)]
    [InlineData("Lead days", CatalogColumn.LeadDays)]
    [InlineData("Währung", CatalogColumn.Currency)]
    [InlineData("Colour", null)]
    public void finds_its_columns_under_many_names(string header, CatalogColumn? column) => CatalogColumns.Named(header).Should().Be(column);

    private static CatalogCells Cells(params (CatalogColumn Column, string Text)[] others)
    {
        var cells = new Dictionary<CatalogColumn, string> { [CatalogColumn.Sku] = "A1", [CatalogColumn.Name] = "Bolt", [CatalogColumn.Price] = "1.25", [CatalogColumn.Currency] = "EUR" };
        foreach (var (column, text) in others) cells[column] = text;
        return new(cells);
    }

    private static Product Read(CatalogCells cells) => CatalogRow.Read(cells).IsRefused(out var no, out var product) ? throw new InvalidOperationException(no.ToString()) : product;

    private static Refusal? Refusal(CatalogCells cells) => CatalogRow.Read(cells).IsRefused(out var no, out _) ? no : null;
}
