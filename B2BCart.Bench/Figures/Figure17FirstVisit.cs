using B2BCart.Bench.Yardsticks;

namespace B2BCart.Bench.Figures;

/// <summary>A cart of 50 lines opened with an empty cache, against an empty Blazor page.</summary>
internal sealed class Figure17FirstVisit : IFigure
{
    private const int Lines = 50;
    private const int Visits = 10;
    private const double MostBytes = 250 * 1024;

    public int Number => 17;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var product = await ServerProcess.StartPublishedAsync(await Published.DllAsync());
        await using var yardstick = await ServerProcess.StartAsync("yardstick-server", "--Script", await Published.ScriptAsync());
        var person = (await Stage.SignInAsync(product))[0];
        var nobody = new Session(yardstick.Url, default, new());
        await using var cart = await EditedCart.BeginAsync(person, Lines);
        await VisitAsync(person, cart.Path);
        await VisitAsync(nobody, EmptyPage.Path);
        var measured = await Block.PairsAsync(pairs, () => VisitAsync(person, cart.Path), () => VisitAsync(nobody, EmptyPage.Path));
        return
        [
            new(Number, "first visit to a 50-line cart, bytes, against 250 KiB", Goal.AtMost(1), [.. measured.Select(pair => (pair.Ours.Values[0], MostBytes))]),
            new(Number, "first visit to a 50-line cart, ms to interactive, against an empty page", Goal.AtMost(1.3), Block.Value(measured, 1)),
        ];
    }

    private static async Task<Block> VisitAsync(Session person, string path)
    {
        List<FirstVisit> visits = [];
        for (var at = 0; at < Visits; at++) visits.Add(await FirstVisit.GoAsync(person, path));
        var time = Reading.Median(visits.Select(one => one.Milliseconds));
        return new(time, Reading.Median(visits.Select(one => (double)one.Bytes)), time);
    }
}
