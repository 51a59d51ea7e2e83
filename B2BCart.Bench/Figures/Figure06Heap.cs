using B2BCart.Bench.Circuits;
using B2BCart.Bench.Gauges;
using B2BCart.Bench.Yardsticks;

namespace B2BCart.Bench.Figures;

/// <summary>What one person who looks at a cart of 40 lines keeps alive in the server, against a bare connection and against an empty page.</summary>
internal sealed class Figure06Heap : IFigure
{
    private const int People = 100;

    public int Number => 6;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var product = await ServerProcess.StartAsync();
        await using var yardstick = await ServerProcess.StartAsync("yardstick-server");
        var people = await Stage.SignInAsync(product);
        await using var cart = await EditedCart.BeginAsync(people[0], Stage.LinesWatched);
        var nobody = new Session(yardstick.Url, default, new());
        List<(double, double)> raw = [], empty = [];
        await using var first = await Circuit.OpenAsync(people[0], cart.Path);
        await using var firstEmpty = await Circuit.OpenAsync(nobody, EmptyPage.Path);
        for (var pair = 0; pair < pairs; pair++)
        {
            var page = await KeptAsync(product, async () => await Crowd.OpenAsync(people, cart.Path, People));
            raw.Add((page, await KeptAsync(yardstick, async () => await Listeners.OfYardstickAsync(yardstick, People))));
            empty.Add((page, await KeptAsync(yardstick, async () => await Crowd.OpenAsync([nobody], EmptyPage.Path, People))));
        }

        return
        [
            new(Number, "GC heap an interactive viewer, bytes, against a bare connection", Goal.AtMost(16), raw),
            new(Number, "GC heap an interactive viewer, bytes, against an empty page", Goal.AtMost(3), empty),
        ];
    }

    private static async Task<double> KeptAsync(ServerProcess server, Func<Task<IAsyncDisposable>> open)
    {
        var before = await Heap.OfAsync(server.Id);
        await using var opened = await open();
        return (await Heap.OfAsync(server.Id) - before) / (double)People;
    }
}
