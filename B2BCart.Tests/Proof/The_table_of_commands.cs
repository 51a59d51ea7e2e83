using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Carts;

namespace B2BCart.Tests.Proof;

[Collection(AccessWorld.Name)]
public sealed class The_table_of_commands(AccessWorld world)
{
    [Fact]
    public void has_a_row_for_each() =>
        typeof(CartCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CartCommand))).Except(Commands.All.Select(row => row.Command)).Select(type => type.Name)
            .Should().BeEmpty("each command needs a line in B2BCart.Tests/Proof/Commands.cs: On<It>(May.What it needs, (scene, me) => an example that is not refused)");

    [Fact]
    public async Task is_what_the_hub_answers_to_everybody_about_every_cart()
    {
        var (cells, wrong) = await new CommandMatrix(world.People).RunAsync(Commands.All);

        string.Join(Environment.NewLine, wrong).Should().BeEmpty();
        cells.Should().Be(Commands.All.Count * Enum.GetValues<Role>().Length * Enum.GetValues<Whose>().Length);
        TestContext.Current.TestOutputHelper?.WriteLine($"{cells} cells");
    }
}
