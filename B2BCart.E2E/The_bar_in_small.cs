using B2BCart.Bench;
using B2BCart.Bench.Bar;

[assembly: CaptureConsole]

namespace B2BCart.E2E;

/// <summary>A small sample of each row of the bar for reliability, with its control: the seeded fault has to be caught.</summary>
public abstract class The_bar_in_small
{
    private const int Seed = 2207;

    private protected static async Task<IServed> InsideAsync() => await InProcess.StartAsync();

    private protected static async Task HoldsAsync(IBarRow row) => Assert.True(await row.RunAsync(divisor: 1, Seed), $"Row {row.Row} of the bar fails; what was found stands in the output.");
}

public sealed class Row_7_in_small : The_bar_in_small
{
    [Fact]
    public Task loses_nothing_and_halves_nothing_by_kills() => HoldsAsync(new Row07Kills { Kills = 1, ControlKills = 1, LongestLife = 900, Editors = 6 });
}

public sealed class Row_9_in_small : The_bar_in_small
{
    [Fact]
    public Task finds_an_order_in_which_all_answers_are_right() => HoldsAsync(new Row09Linearizable { Histories = 80, OverTheWire = 16, Controls = 32 });
}

/// <summary>After the stories, because it is about a second.</summary>
[Collection(nameof(Alone))]
public sealed class Row_10_in_small : The_bar_in_small
{
    [Fact]
    public Task shows_everybody_the_same_after_their_networks_were_cut() => HoldsAsync(new Row10Convergence { StartAsync = InsideAsync, Sessions = 6, Controls = 1 });
}

public sealed class Row_11_in_small : The_bar_in_small
{
    [Fact]
    public Task carries_out_once_what_is_sent_often() => HoldsAsync(new Row11Idempotency { StartAsync = InsideAsync, Commands = 60, Underway = 4, Controls = 6, AtOnce = 4 });
}

[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
