using B2BCart.Bench.Crash;

namespace B2BCart.Bench.Bar;

/// <summary>500 kills at random moments under people who edit, submit, approve and order.</summary>
internal sealed class Row07Kills : IBarRow
{
    public int Row => 7;

    public int Kills { get; init; } = 500;

    public int ControlKills { get; init; } = 3;

    public int Editors { get; init; } = 16;

    /// <summary>Milliseconds from ready to killed.</summary>
    public int LongestLife { get; init; } = 4_000;

    public async Task<bool> RunAsync(int divisor, int seed) =>
        await Crash(Kills / divisor, seed, isFaulty: false).RunAsync() & await Crash(ControlKills, seed, isFaulty: true).RunAsync();

    private CrashRun Crash(int kills, int seed, bool isFaulty) => new(kills, seed, isFaulty, Editors) { LongestLife = LongestLife };
}
