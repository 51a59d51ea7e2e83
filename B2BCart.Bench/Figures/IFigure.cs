namespace B2BCart.Bench.Figures;

/// <summary>One row of DESIGN.md's table.</summary>
internal interface IFigure
{
    int Number { get; }

    /// <param name="pairs">How often product and yardstick are measured, one after the other.</param>
    Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs);
}
