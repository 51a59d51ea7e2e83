using System.Diagnostics;

namespace B2BCart.Bench.Figures;

/// <summary>Editors who send the next edit as soon as the one before was answered.</summary>
internal sealed record Load(double PerSecond, IReadOnlyList<double> Milliseconds)
{
    public double P50 => Reading.Percentile(Milliseconds, 50);

    public double P99 => Reading.Percentile(Milliseconds, 99);

    /// <param name="edit">Of an editor, by number: sends one and returns when it is answered.</param>
    public static async Task<Load> RunAsync(int editors, TimeSpan length, Func<int, int, Task> edit)
    {
        var begun = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, editors).Select(editor => Task.Run(async () =>
        {
            List<double> took = [];
            for (var turn = 0; Stopwatch.GetElapsedTime(begun) < length; turn++)
            {
                var sent = Stopwatch.GetTimestamp();
                await edit(editor, turn);
                took.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            return took;
        })));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return new(all.Sum(one => one.Count) / seconds, [.. all.SelectMany(one => one)]);
    }
}
