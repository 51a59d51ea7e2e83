using B2BCart.Bench.Gauges;

namespace B2BCart.Bench.Figures;

/// <summary>One line changes by one step: what goes to each circuit, and what drawing it allocates.</summary>
internal sealed class Figure16OneLine : IFigure
{
    private const int Edits = 20;
    private const double MostBytes = 1024;
    private const double MostAllocated = 10 * 1024;

    public int Number => 16;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        var crowd = await stage.Crowd;
        using var allocations = new Allocations((await stage.Product).Id);
        await stage.EditAsync();
        List<(double, double)> bytes = [], allocated = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            var (said, before) = (crowd.Bytes, await allocations.NextAsync());
            for (var edit = 0; edit < Edits; edit++) await stage.EditAsync();
            allocated.Add(((await allocations.NextAsync() - before) / Edits / crowd.Count, MostAllocated));
            bytes.Add(((crowd.Bytes - said) / (double)Edits / crowd.Count, MostBytes));
        }

        return
        [
            new(Number, "one-line edit, bytes to a circuit, against 1 KiB", Goal.AtMost(1), bytes),
            new(Number, "one-line edit, bytes allocated a render, against 10 KiB", Goal.AtMost(1), allocated),
        ];
    }
}
