using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace B2BCart.Tests.Proof;

[Collection(AccessWorld.Name)]
public sealed class The_table_of_addresses(AccessWorld world)
{
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task has_a_row_for_each_page_and_endpoint(string demo)
    {
        var folder = Directory.CreateTempSubdirectory("b2bcart-mapped-");
        await using var app = B2BCartApp.Build("--Demo", demo, "--Storage:Path", folder.FullName);

        Endpoints.Missing(((IEndpointRouteBuilder)app).DataSources).Should().BeEmpty("each page and endpoint needs a line in B2BCart.Tests/Proof/Endpoints.cs: new(\"its route\", May.What it needs)");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task misses_an_endpoint_that_somebody_forgot()
    {
        var folder = Directory.CreateTempSubdirectory("b2bcart-mapped-");
        await using var app = B2BCartApp.Build("--Storage:Path", folder.FullName);
        app.MapGet("/forgotten", () => "all of it");

        Endpoints.Missing(((IEndpointRouteBuilder)app).DataSources).Should().Equal("/forgotten");
        folder.Delete(recursive: true);
    }

    [Fact]
    public void has_no_row_for_what_is_gone() =>
        Endpoints.All.Where(row => !row.IsOfTheDemo).Select(row => row.Route).Except(Mapped.In(world.People.World.Services).Select(one => one.Route)).Should().BeEmpty("such a line can go from Endpoints.cs");

    [Fact]
    public async Task is_what_everybody_is_answered_about_everything()
    {
        var (cells, wrong) = await new EndpointMatrix(world.People).RunAsync(Endpoints.All);

        string.Join(Environment.NewLine, wrong).Should().BeEmpty();
        cells.Should().BeGreaterThan(1_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"{cells} cells");
    }
}
