using B2BCart.Bench.Gauges;

namespace B2BCart.Bench.Figures;

/// <summary>What one edit costs the server for each of 300 real cart pages that draw it, against a broadcast to as many bare connections.</summary>
internal sealed class Figure02ViewerCpu : IFigure
{
    private const int Edits = 20;

    public int Number => 2;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        var (product, yardstick) = ((await stage.Product).Id, (await stage.Yardstick).Id);
        await stage.EditAsync();
        await stage.SayAsync();
        var measured = await Block.PairsAsync(pairs, () => CpuAsync(product, stage.EditAsync), () => CpuAsync(yardstick, stage.SayAsync));
        return [new(Number, "viewer update with render, 300 circuits, µs of CPU", Goal.AtMost(5), Block.Value(measured, 0))];
    }

    private static async Task<Block> CpuAsync(int process, Func<Task> once)
    {
        var before = CpuClock.Of(process);
        for (var edit = 0; edit < Edits; edit++) await once();
        return Block.Of((CpuClock.Of(process) - before).TotalMicroseconds / Edits / Stage.Viewers);
    }
}
