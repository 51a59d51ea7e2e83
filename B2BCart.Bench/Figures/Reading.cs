using System.Globalization;

namespace B2BCart.Bench.Figures;

/// <summary>What the ratio of ours to the yardstick has to be.</summary>
internal sealed record Goal(double Ratio, bool IsLeast = false)
{
    public static Goal AtMost(double ratio) => new(ratio);

    public static Goal AtLeast(double ratio) => new(ratio, IsLeast: true);

    public bool Holds(double ratio) => IsLeast ? ratio >= Ratio : ratio <= Ratio;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ratio:0.####}{(IsLeast ? " or more" : "")}");
}

/// <summary>One line of the report: pairs of ours and yardstick, measured one after the other, and the median of their ratios.</summary>
/// <param name="Name">What is measured, with its unit.</param>
internal sealed record Reading(int Figure, string Name, Goal Goal, IReadOnlyList<(double Ours, double Yardstick)> Pairs)
{
    public double Ours => Median(Pairs.Select(pair => pair.Ours));

    public double Yardstick => Median(Pairs.Select(pair => pair.Yardstick));

    public double Ratio => Median(Ratios);

    public bool Holds => Goal.Holds(Ratio);

    private IEnumerable<double> Ratios => Pairs.Select(pair => pair.Ours / pair.Yardstick);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"figure {Figure}  {Name}   ours {Shown(Ours)}   yardstick {Shown(Yardstick)}   ratio {Shown(Ratio)}   goal {Goal}   {(Holds ? "holds" : "misses")}   spread {Shown(Ratios.Min())}-{Shown(Ratios.Max())} of {Pairs.Count}");

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    public static double Percentile(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }

    /// <summary>Three digits that count.</summary>
    private static string Shown(double value) => value switch
    {
        0 => "0",
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        _ => value.ToString($"0.{new string('#', Math.Max(0, 2 - (int)Math.Floor(Math.Log10(value))))}", CultureInfo.InvariantCulture),
    };
}
