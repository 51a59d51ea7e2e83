using B2BCart.Bench;
using B2BCart.Bench.Bar;

[assembly: CaptureConsole]

namespace B2BCart.E2E;

/// <summary>A small sample of each row of the bar for reliability, with its control: the seeded fault has to be caught. After the stories, because it measures time.</summary>
[Collection(nameof(Alone))]
public sealed class The_bar_in_small
{
    private const int Seed = 2207;

    [Fact]
    public Task row_7_loses_and_halves_nothing_by_kills() => HoldsAsync(new Row07Kills { Kills = 2, ControlKills = 1, LongestLife = 900, Editors = 6 });

    [Fact]
    public Task row_9_has_an_order_in_which_all_answers_are_right() => HoldsAsync(new Row09Linearizable { Histories = 80, OverTheWire = 16, Controls = 32 });

    [Fact]
    public Task row_10_shows_everybody_the_same_after_their_networks_were_cut() => HoldsAsync(new Row10Convergence { StartAsync = InsideAsync, Sessions = 6, Controls = 1 });

    [Fact]
    public Task row_11_carries_out_once_what_is_sent_often() => HoldsAsync(new Row11Idempotency { StartAsync = InsideAsync, Commands = 60, Underway = 4, Controls = 6, AtOnce = 4 });

    private static async Task<IServed> InsideAsync() => await InProcess.StartAsync();

    private static async Task HoldsAsync(IBarRow row) => Assert.True(await row.RunAsync(divisor: 1, Seed), $"Row {row.Row} of the bar fails; what was found stands in the output.");
}

[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
