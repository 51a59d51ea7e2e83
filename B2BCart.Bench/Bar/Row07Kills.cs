using B2BCart.Bench.Crash;

namespace B2BCart.Bench.Bar;

/// <summary>500 kills at random moments under people who edit, submit, approve and order.</summary>
internal sealed class Row07Kills : IBarRow
{
    private const int Kills = 500;
    private const int ControlKills = 3;

    public int Row => 7;

    public async Task<bool> RunAsync(int divisor, int seed) =>
        await new CrashRun(Kills / divisor, seed, IsFaulty: false).RunAsync() & await new CrashRun(ControlKills, seed, IsFaulty: true).RunAsync();
}
