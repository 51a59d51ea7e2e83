namespace B2BCart.Bench.Figures;

/// <summary>16 editors on one cart.</summary>
internal sealed class Figure09OneCart : IFigure
{
    private const int Editors = 16;

    public int Number => 9;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var edits = await DurableEdits.OpenAsync(stage, Editors, carts: 1);
        var measured = await Block.PairsAsync(pairs, OursAsync, YardstickAsync);
        return [new(Number, "durable edits/s, 16 editors on one cart, against group commit", Goal.AtLeast(0.4), Block.Value(measured, 0))];

        async Task<Block> OursAsync() => (await edits.OursAsync()).Load is var load ? new(load.P50, load.PerSecond) : Block.Of(0);

        async Task<Block> YardstickAsync() => await edits.YardstickAsync("Edit") is var load ? new(load.P50, load.PerSecond) : Block.Of(0);
    }
}
