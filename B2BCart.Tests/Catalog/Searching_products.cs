using B2BCart.Core.Catalog;

namespace B2BCart.Tests.Catalog;

public sealed class DemoRoom : CatalogRoom
{
    protected override Task PrepareAsync() => ImportDemo();
}

public sealed class Searching_products(DemoRoom room) : IClassFixture<DemoRoom>
{
    [Theory]
    [InlineData("SF-20114-M", "SF-20114-M")]
    [InlineData("sf-20114-m", "SF-20114-M")]
    [InlineData("SF-33070", "SF-33070")]
    [InlineData("3307", "SF-33070")]
    [InlineData("0114-M", "SF-20114-M")]
    [InlineData("HN 435.64", "SF-20114-M")]
    [InlineData("435.64", "SF-20114-M")]
    [InlineData("monitor 27", "IT-27440")]
    [InlineData("27 monitor", "IT-27440")]
    [InlineData("monitro 27", "IT-27440")]
    [InlineData("whitbeoard 180", "OF-30022")]
    [InlineData("izopropanol", "LB-70035")]
    [InlineData("hotpl", "LB-90310")]
    [InlineData("hotlpa", "LB-90310")]
    [InlineData("goggles polycarbonate indirect", "SF-33070")]
    [InlineData("gloves powder-free m nitrile", "SF-20114-M")]
    [InlineData("lab chemicals isopropanol", "LB-70035")]
    [InlineData("label printer kontor 300", "IT-61200")]
    public async Task finds_it_first(string text, string sku) => (await room.Found(text)).Should().StartWith(sku);

    [Theory]
    [InlineData("\"")]
    [InlineData("'; DROP TABLE products; --")]
    [InlineData("* OR NEAR(a b)")]
    [InlineData("name : ^ { } ( ) + -")]
    [InlineData("AND AND NOT")]
    [InlineData("%%%___")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("😀 ∑ 中文")]
    [InlineData("zzzzzzzzqqqq")]
    public async Task takes_any_text_for_words(string text)
    {
        _ = await room.Found(text);
        (await room.Found("monitor")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task takes_half_a_letter_for_nothing() => (await room.Found("\uD83D")).Should().BeEmpty();

    [Fact]
    public async Task takes_a_novel_for_its_first_words() => (await room.Found(string.Concat(Enumerable.Repeat("gloves ", 10_000)))).Should().NotBeEmpty();

    [Fact]
    public async Task finds_all_when_nothing_is_asked()
    {
        var answer = await room.Catalog.SearchAsync("  ", take: 10, skip: 5, stop: TestContext.Current.CancellationToken);
        (answer.Hits.Count, answer.IsMore).Should().Be((10, false));
        answer.Total.Should().BeGreaterThan(320);
    }

    [Fact]
    public async Task stays_in_a_category_and_below_it()
    {
        (await room.Found("gloves", "Safety/Gloves")).Should().NotBeEmpty();
        (await room.Found("gloves", "IT")).Should().BeEmpty();
        (await room.Found("", "Lab/Chem")).Should().BeEmpty();
        (await room.Found("", "Lab/Chemicals")).Should().Contain("LB-70035");
    }

    [Fact]
    public async Task narrows_by_attributes()
    {
        var wanted = new Dictionary<string, string[]> { ["Size"] = ["M", "L"], ["Material"] = ["Nitrile"] };
        var answer = await room.Catalog.SearchAsync("gloves", "Safety", wanted, stop: TestContext.Current.CancellationToken);
        answer.Hits.Should().NotBeEmpty().And.OnlyContain(hit => (hit["Size"] == "M" || hit["Size"] == "L") && hit["Material"] == "Nitrile");
    }

    [Fact]
    public async Task does_not_find_what_is_blocked()
    {
        (await room.Found("LB-70990")).Should().BeEmpty();
        (await room.Found("mercury")).Should().BeEmpty();
        (await room.Offer("LB-70990"))!.IsBlocked.Should().BeTrue();
    }

    [Fact]
    public async Task says_what_it_took_a_typo_for() =>
        (await room.Catalog.SearchAsync("nitirle gloves", stop: TestContext.Current.CancellationToken)).ReadAs.Should().Be("nitrile gloves");

    [Fact]
    public async Task counts_categories_with_what_is_below_them()
    {
        var categories = (await room.LookAsync()).Categories;
        var safety = categories.Single(one => one.Path == "Safety");
        safety.Count.Should().Be(categories.Where(one => one.Path.StartsWith("Safety/", StringComparison.Ordinal)).Sum(one => one.Count));
        categories.Count(one => one.Depth == 0).Should().Be(8);
        categories.Select(one => one.Path).Should().ContainInConsecutiveOrder("Cleaning", "Cleaning/Agents");
    }

    [Fact]
    public async Task offers_the_attributes_that_divide_best()
    {
        var facets = (await room.LookAsync("gloves", "Safety/Gloves")).Facets;
        facets.Select(facet => facet.Attribute).Should().Contain(["Size", "Material", "EN 374"]).And.HaveCount(5);
        facets.Single(facet => facet.Attribute == "Size").Values.Should().Contain(value => value.Value == "M" && value.Count > 5);
    }

    [Fact]
    public async Task shows_a_sheet_with_substitutes()
    {
        var sheet = await room.Catalog.SheetAsync(Sku.Of("SF-20114-M"), TestContext.Current.CancellationToken);
        sheet!.Product.Offer.Price.Steps.Should().Equal(new(new(10), 7.90m), new(new(50), 7.20m), new(new(100), 6.80m), new(new(500), 6.45m));
        sheet.Product["Thickness"].Should().Be("0.08 mm");
        sheet.Substitutes.Should().HaveCount(3).And.OnlyContain(other => other.Offer.Category == "Safety/Gloves");
        (await room.Catalog.SheetAsync(Sku.Of("sf-20114-m"), TestContext.Current.CancellationToken)).Should().BeNull();
    }
}
