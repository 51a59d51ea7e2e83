using System.Globalization;
using B2BCart.Blazor.Catalog;

namespace B2BCart.Tests.Catalog;

public sealed class The_catalog_command : CatalogRoom
{
    public The_catalog_command() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public async Task imports_a_file_and_says_how_many()
    {
        var (code, said) = await Run("sku,name,price,currency\nA1,Bolt,1,EUR\n");
        (code, said.Contains("1 products are in the catalog", StringComparison.Ordinal)).Should().Be((0, true));
    }

    [Fact]
    public async Task names_the_rows_that_it_refused()
    {
        var (code, said) = await Run("sku,name,price,currency\nA1,Bolt,0,EUR\nA2,Nut,1,EUR\n");
        (code, said.Contains("Row 2, A1: price: 0 is not above zero.", StringComparison.Ordinal)).Should().Be((1, true));
    }

    [Fact]
    public async Task skips_them_when_asked_to() =>
        (await Run("sku,name,price,currency\nA1,Bolt,0,EUR\nA2,Nut,1,EUR\n", "--skip-bad-rows")).Code.Should().Be(0);

    [Fact]
    public async Task says_that_a_file_is_not_there()
    {
        using var output = new StringWriter();
        (await Get<CatalogCommand>().RunAsync(CatalogArguments.Of(["catalog", "import", "/nowhere.csv"])!, output, TestContext.Current.CancellationToken)).Should().Be(1);
        output.ToString().Should().Contain("/nowhere.csv");
    }

    [Fact]
    public void takes_its_words_and_leaves_the_settings()
    {
        CatalogArguments.Of(["--urls", "http://127.0.0.1:0"]).Should().BeNull();
        CatalogArguments.Of(["catalog"])!.File.Should().BeNull();
        CatalogArguments.Of(["catalog", "import", "--skip-bad-rows", "/a.csv", "--Storage:Path", "/b"])
            .Should().BeEquivalentTo(new CatalogArguments("/a.csv", true, ["--Storage:Path", "/b"]));
    }

    private async Task<(int Code, string Said)> Run(string text, params string[] flags)
    {
        var path = Path.Combine(Folder, "upload.csv");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        var code = await Get<CatalogCommand>().RunAsync(CatalogArguments.Of(["catalog", "import", path, .. flags])!, output, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
