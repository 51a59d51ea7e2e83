using System.Diagnostics;
using System.Globalization;

namespace B2BCart.Bench.Bar;

internal static class BarRun
{
    private static readonly IBarRow[] All = 
    [
        new Row02Forged(), new Row04Tenants(), new Row05Prices(), new Row07Kills(), new Row08PowerCut(), new Row09Linearizable(), new Row10Convergence(), new Row11Idempotency(), new Row17Origins(), new Row18Revocation(),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var seed = Options.Number(args, "--seed", Environment.TickCount);
        var rows = Options.Numbers(args, "--seed");
        if (rows.Any(number => All.All(row => row.Row != number))) return Options.Explain();

        var failed = 0;
        Console.WriteLine($"seed {seed}");
        foreach (var row in All.Where(row => rows.Count == 0 || rows.Contains(row.Row)))
        {
            var begun = Stopwatch.GetTimestamp();
            var holds = await row.RunAsync(Options.Has(args, "--tenth") ? 10 : 1, seed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"row {row.Row} {(holds ? "holds" : "FAILS")}, {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s"));
            failed += holds ? 0 : 1;
        }

        return failed == 0 ? 0 : 1;
    }
}
