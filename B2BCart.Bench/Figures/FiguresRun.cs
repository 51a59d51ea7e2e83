using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace B2BCart.Bench.Figures;

/// <summary>Measures the figures that are asked for, or all, and says which hold.</summary>
internal static class FiguresRun
{
    private const int Pairs = 5;
    private const int QuickPairs = 3;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly IFigure[] All =
    [
        new Figure01FanOut(), new Figure02ViewerCpu(), new Figure03Seen(), new Figure04Bytes(), new Figure05Burst(), new Figure06Heap(), new Figure08ManyCarts(), new Figure09OneCart(),
        new Figure10OpenCart(), new Figure12Search(), new Figure14OpenAndClose(), new Figure15LastOf50(), new Figure16OneLine(), new Figure17FirstVisit(),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var json = Options.Text(args, "--json");
        var numbers = Options.Numbers(args, "--json");
        var chosen = All.Where(figure => numbers.Count == 0 || numbers.Contains(figure.Number)).ToList();
        if (chosen.Count == 0 || numbers.Any(number => chosen.All(figure => figure.Number != number))) return Options.Explain();

        List<Reading> readings = [];
        await using var stage = new Stage();
        foreach (var figure in chosen)
        {
            var begun = Stopwatch.GetTimestamp();
            var measured = await figure.MeasureAsync(stage, Options.Has(args, "--quick") ? QuickPairs : Pairs);
            foreach (var reading in measured) Console.WriteLine(reading);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  took {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s"));
            readings.AddRange(measured);
        }

        if (json is not null) await File.WriteAllTextAsync(json, JsonSerializer.Serialize(readings.Select(Line), Indented));
        return readings.All(reading => reading.Holds) ? 0 : 1;
    }

    private static object Line(Reading one) => new { one.Figure, one.Name, one.Ours, one.Yardstick, one.Ratio, Goal = one.Goal.ToString(), one.Holds, Pairs = one.Pairs.Select(pair => new[] { pair.Ours, pair.Yardstick }) };
}
