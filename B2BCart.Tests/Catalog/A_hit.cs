using System.Globalization;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Shell;
using Bunit;
using Microsoft.Extensions.Localization;

namespace B2BCart.Tests.Catalog;

public sealed class A_hit : BunitContext
{
    private static readonly IStringLocalizer<CatalogWords> Words = Worded.Words<CatalogWords>();

    private static readonly Product Labels = new(
        new(Sku.Of("LB-30480"), "Sample labels", "Lab/Consumables", "Labora", UnitOfMeasure.Piece, new(Currency.Of("EUR"), 1000, [new(new(2000), 3.12m)], "list", 1), new(2000), new(2000), 1, Availability.Unknown),
        [new("Size", "25 × 13 mm")]);

    public A_hit() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void shows_its_price_with_what_it_is_for_and_opens_its_sheet()
    {
        Sku? opened = null;
        var hit = Render<Hit>(one => one.Add(p => p.Product, Labels).Add(p => p.Words, Words).Add(p => p.Wording, Worded.Of()).Add(p => p.OnOpen, sku => opened = sku));
        hit.Find(".pr").TextContent.Should().Contain("3.12").And.Contain("per 1,000");
        hit.Find(".thumb use").GetAttribute("href").Should().Be("/pictures.svg#lab-consumables");
        hit.Find("button").Click();
        opened.Should().Be(Labels.Offer.Sku);
    }

    [Fact]
    public void says_how_much_of_it_is_in_the_cart() =>
        Render<Hit>(one => one.Add(p => p.Product, Labels).Add(p => p.Words, Words).Add(p => p.Wording, Worded.Of()).Add(p => p.InCart, new Quantity(4_000))).Find(".tag").TextContent.Should().Be("in the cart: 4,000");

    [Fact]
    public void shows_no_price_to_who_may_not_see_it() =>
        Render<Hit>(one => one.Add(p => p.Product, Labels.SeenBy(prices: false)).Add(p => p.Words, Words).Add(p => p.Wording, Worded.Of())).Find(".pr").TextContent.Trim().Should().BeEmpty();

    [Fact]
    public void is_a_sheet_of_its_own_when_opened() => Sheet(Labels).Find(".steps .now").TextContent.Should().Be("from 2,0003.12");

    [Fact]
    public void has_no_price_on_its_sheet_for_who_may_not_see_it() => Sheet(Labels.SeenBy(prices: false)).Markup.Should().NotContain("3.12").And.NotContain("EUR");

    [Fact]
    public void stands_in_a_tree_of_categories() =>
        Render<CategoryList>(one => one.Add(p => p.Categories, CategoryTree.Of([("Lab/Chemicals", 3), ("Safety/Gloves", 5)])).Add(p => p.Words, Words).Add(p => p.Current, "Lab").Add(p => p.HrefOf, path => $"/products?in={path}"))
            .FindAll("a").Select(link => link.TextContent).Should().Equal("Lab3", "Chemicals3", "Safety5", "All categories");

    private IRenderedComponent<ProductSheetView> Sheet(Product product) =>
        Render<ProductSheetView>(one => one.Add(p => p.Sheet, new ProductSheet(product, [product])).Add(p => p.Words, Words).Add(p => p.Wording, Worded.Of()));
}
