using B2BCart.Blazor.Catalog;

namespace B2BCart.Tests.Catalog;

public sealed class The_demo_catalog(DemoRoom room) : IClassFixture<DemoRoom>
{
    [Fact]
    public async Task has_a_picture_for_every_category() =>
        (await room.LookAsync()).Categories.Select(category => Pictures.Of(category.Path)).Should().NotContain(Pictures.Unknown);

    [Fact]
    public async Task tells_five_attributes_or_more_of_every_product() =>
        (await room.Catalog.SearchAsync("", take: 1_000, stop: TestContext.Current.CancellationToken)).Hits.Should().OnlyContain(product => product.Attributes.Length >= 5);

    [Fact]
    public async Task offers_its_smallest_quantity_of_every_product() =>
        (await room.Catalog.SearchAsync("", take: 1_000, stop: TestContext.Current.CancellationToken)).Hits
            .Where(product => product.Offer.Allows(product.Offer.Minimum).IsRefused(out _)).Should().BeEmpty();

    [Fact]
    public void is_drawn_in_one_file()
    {
        var drawn = File.ReadAllText(Path.Combine(Repository.Root, "B2BCart.Blazor", "wwwroot", "pictures.svg"));
        foreach (var symbol in Pictures.All) drawn.Should().Contain($"<symbol id=\"{symbol}\" ");
    }
}
