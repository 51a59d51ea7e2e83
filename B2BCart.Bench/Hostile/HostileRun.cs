using System.Diagnostics;
using System.Globalization;
using B2BCart.Bench.Figures;

namespace B2BCart.Bench.Hostile;

/// <summary>One line for each hostility, all on one server.</summary>
internal static class HostileRun
{
    private static readonly IHostility[] All = [new StuckPeople(), new BrokenListeners(), new ComingAndGoing(), new LongAway()];

    public static async Task<int> RunAsync(string? only = null)
    {
        await using var server = await ServerProcess.StartAsync("hostile-server");
        var people = await Stage.SignInAsync(server);
        var failed = 0;
        foreach (var one in All.Where(one => only is null || one.GetType().Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var begun = Stopwatch.GetTimestamp();
            var (holds, found) = await one.RunAsync(server, people);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found}   {(holds ? "holds" : "FAILS")}, {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s"));
            failed += holds ? 0 : 1;
        }

        return failed == 0 ? 0 : 1;
    }
}
