namespace B2BCart.Bench.Figures;

/// <summary>64 editors on 64 carts: what stands between a bare hub with hand-written SQLite and the product.</summary>
internal sealed class Figure08ManyCarts : IFigure
{
    private const int Editors = 64;
    private const double EditsACommit = 30;

    public int Number => 8;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var edits = await DurableEdits.OpenAsync(stage, Editors, Editors);
        var measured = await Block.PairsAsync(pairs, OursAsync, YardstickAsync);
        return
        [
            new(Number, "durable edits/s, 64 editors on 64 carts, against group commit", Goal.AtLeast(0.6), Block.Value(measured, 0)),
            new(Number, "the same against one transaction an edit", Goal.AtLeast(4), Block.Value(measured, 1)),
            new(Number, "edits a commit, against 30", Goal.AtLeast(1), Block.Value(measured, 2)),
            new(Number, "p99 ms, against one transaction an edit", Goal.AtMost(0.25), Block.Value(measured, 3)),
        ];

        async Task<Block> OursAsync()
        {
            var (load, commit) = await edits.OursAsync();
            return new(load.P50, load.PerSecond, load.PerSecond, commit, load.P99);
        }

        async Task<Block> YardstickAsync()
        {
            var (together, alone) = (await edits.YardstickAsync("Edit"), await edits.YardstickAsync("EditAlone"));
            return new(together.P50, together.PerSecond, alone.PerSecond, EditsACommit, alone.P99);
        }
    }
}
