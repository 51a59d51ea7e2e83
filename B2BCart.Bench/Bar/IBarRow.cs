namespace B2BCart.Bench.Bar;

/// <summary>One row of the bar for reliability, with its control: a seeded fault that has to be caught, else the figure does not count.</summary>
internal interface IBarRow
{
    int Row { get; }

    /// <summary>Yes: nothing was wrong, and the control was caught.</summary>
    /// <param name="divisor">1 for the full numbers, 10 for a tenth.</param>
    Task<bool> RunAsync(int divisor, int seed);
}
