using System.Globalization;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace B2BCart.Tests.Catalog;

public sealed class A_hit : BunitContext
{
    private static readonly Product Labels = new(
        new(Sku.Of("LB-30480"), "Sample labels", "Lab/Consumables", "Labora", UnitOfMeasure.Piece, new(Currency.Of("EUR"), 1000, [new(new(2000), 3.12m)], "list", 1), new(2000), new(2000), 1, Availability.Unknown),
        [new("Size", "25 × 13 mm")]);

    public A_hit() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void shows_its_price_with_what_it_is_for_and_opens_its_sheet()
    {
        Sku? opened = null;
        var hit = Render<Hit>(one => one.Add(p => p.Product, Labels).Add(p => p.Words, Words()).Add(p => p.OnOpen, sku => opened = sku));
        hit.Find(".pr").TextContent.Should().Contain("3.12").And.Contain("per 1,000");
        hit.Find("use").GetAttribute("href").Should().Be("/pictures.svg#lab-consumables");
        hit.Find("button").Click();
        opened.Should().Be(Labels.Offer.Sku);
    }

    [Fact]
    public void shows_no_price_to_who_may_not_see_it() =>
        Render<Hit>(one => one.Add(p => p.Product, Labels with { Offer = Labels.Offer.SeenBy(prices: false) }).Add(p => p.Words, Words())).Find(".pr").TextContent.Trim().Should().BeEmpty();

    [Fact]
    public void is_a_sheet_of_its_own_when_opened() =>
        Render<ProductSheetView>(one => one.Add(p => p.Sheet, new ProductSheet(Labels, [Labels])).Add(p => p.Words, Words())).Find(".steps .now").TextContent.Should().Be("from 2,0003.12");

    [Fact]
    public void stands_in_a_tree_of_categories() =>
        Render<CategoryList>(one => one.Add(p => p.Categories, CategoryTree.Of([("Lab/Chemicals", 3), ("Safety/Gloves", 5)])).Add(p => p.Words, Words()).Add(p => p.Current, "Lab").Add(p => p.HrefOf, path => $"/products?in={path}"))
            .FindAll("a").Select(link => link.TextContent).Should().Equal("Lab3", "Chemicals3", "Safety5", "All categories");

    private IStringLocalizer<CatalogWords> Words() => Services.AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<CatalogWords>>();
}
