namespace B2BCart.Bench.Figures;

/// <summary>
/// From an edit that is sent to its page that is drawn, at each of 300 circuits; against a bare hub that stores nothing. The edits are further apart than
/// the 33 ms for which a busy view waits, so nothing has to be subtracted.
/// </summary>
internal sealed class Figure03Seen : IFigure
{
    private const int Edits = 20;

    /// <summary>Milliseconds that a colleague may wait.</summary>
    private const double Longest = 150;

    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(100);

    public int Number => 3;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await stage.EditAsync();
        await stage.SayAsync();
        var measured = await Block.PairsAsync(pairs, () => LatencyAsync(stage.EditAsync), () => LatencyAsync(stage.SayAsync));
        return
        [
            new(Number, "edit to seen by 300 circuits, p99 ms", Goal.AtMost(2.5), Block.Value(measured, 0)),
            new(Number, "edit to seen by 300 circuits, p95 ms against 150", Goal.AtMost(1), [.. measured.Select(pair => (pair.Ours.Values[1], Longest))]),
        ];
    }

    private static async Task<Block> LatencyAsync(Func<Task<double[]>> once)
    {
        List<double> all = [];
        for (var edit = 0; edit < Edits; edit++)
        {
            all.AddRange(await once());
            await Task.Delay(Apart);
        }

        return new(Reading.Percentile(all, 50), Reading.Percentile(all, 99), Reading.Percentile(all, 95));
    }
}
