using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Carts;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Proof;

/// <summary>The tables would say it: each test puts one hole into a server and looks whether cells turn wrong.</summary>
public sealed class A_hole_in_the_product
{
    [Fact]
    public async Task that_lets_everybody_run_the_company_is_found()
    {
        await using var people = await WithAsync(Faults.NoPolicy(Admins.Policy));

        var (_, wrong) = await new EndpointMatrix(people).RunAsync(Endpoints.All.Where(row => row.Route == "/people"));

        wrong.Should().Contain(cell => cell.StartsWith("GET /people by Viewer", StringComparison.Ordinal)).And.NotContain(cell => cell.Contains("Anonymous", StringComparison.Ordinal));
        await people.World.DisposeAsync();
    }

    [Fact]
    public async Task that_takes_everybody_for_the_owner_is_found()
    {
        await using var people = await WithAsync(Faults.EverybodyIsTheOwner);

        var (_, wrong) = await new CommandMatrix(people).RunAsync(Commands.All.Where(row => row.Command == typeof(RenameCart)));

        wrong.Should().Contain("RenameCart by Viewer on Shared: done instead of RoleTooLow").And.Contain("RenameCart by OtherCompany on Shared: done instead of CartNotFound");
        await people.World.DisposeAsync();
    }

    private static async Task<Everybody> WithAsync(Action<IServiceCollection> fault) => await Everybody.ComeAsync(await World.StartAsync(fault));
}
