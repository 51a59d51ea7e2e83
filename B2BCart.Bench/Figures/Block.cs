namespace B2BCart.Bench.Figures;

/// <summary>One arm of one pair.</summary>
/// <param name="Steady">Its typical time or cost: far above that of the other blocks means that something else disturbed it.</param>
/// <param name="Values">One for each reading of the figure.</param>
internal sealed record Block(double Steady, params double[] Values)
{
    public static Block Of(double value) => new(value, value);

    /// <summary>Pairs of ours and yardstick, whose order alternates. A pair whose yardstick is over twice the median of the run is measured again.</summary>
    public static async Task<List<(Block Ours, Block Yardstick)>> PairsAsync(int count, Func<Task<Block>> ours, Func<Task<Block>> yardstick)
    {
        List<(Block Ours, Block Yardstick)> pairs = [];
        for (var at = 0; at < count; at++) pairs.Add(await PairAsync(at, ours, yardstick));
        for (var again = 0; again < count; again++)
        {
            var median = Reading.Median(pairs.Select(pair => pair.Yardstick.Steady));
            var disturbed = pairs.FindIndex(pair => pair.Yardstick.Steady > 2 * median);
            if (disturbed < 0) break;
            pairs[disturbed] = await PairAsync(again, ours, yardstick);
        }

        return pairs;
    }

    public static IReadOnlyList<(double Ours, double Yardstick)> Value(IEnumerable<(Block Ours, Block Yardstick)> pairs, int number) =>
        [.. pairs.Select(pair => (pair.Ours.Values[number], pair.Yardstick.Values[number]))];

    private static async Task<(Block, Block)> PairAsync(int turn, Func<Task<Block>> ours, Func<Task<Block>> yardstick)
    {
        if (turn % 2 == 0) return (await ours(), await yardstick());
        var last = await yardstick();
        return (await ours(), last);
    }
}
