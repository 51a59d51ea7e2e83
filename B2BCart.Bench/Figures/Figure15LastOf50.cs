using System.Diagnostics;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Bench.Figures;

/// <summary>From an edit that is sent until it is acknowledged and the last of 50 hub clients heard of it, against a broadcast that stores nothing.</summary>
internal sealed class Figure15LastOf50 : IFigure
{
    private const int Clients = 50;
    private const int Edits = 150;

    public int Number => 15;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        var people = await stage.People;
        await using var cart = await EditedCart.BeginAsync(people[0], Stage.LinesWatched);
        await using var ours = await Listeners.OfCartAsync(people[1], cart.Id, Clients);
        await using var raw = await Listeners.OfYardstickAsync(await stage.Yardstick, Clients);
        var number = 0L;
        List<(double, double)> median = [], slow = [];
        for (var pair = -1; pair < pairs; pair++)
        {
            List<double> product = [], yardstick = [];
            for (var edit = 0; edit < Edits; edit++)
            {
                product.Add(await TimeAsync(ours, cart.Revision + 1, cart.EditAsync));
                var message = Stage.Message(cart, ++number);
                yardstick.Add(await TimeAsync(raw, number, () => raw.Speaker.InvokeAsync("Say", message)));
            }

            if (pair < 0) continue;
            median.Add((Reading.Percentile(product, 50), Reading.Percentile(yardstick, 50)));
            slow.Add((Reading.Percentile(product, 95), Reading.Percentile(yardstick, 95)));
        }

        return
        [
            new(Number, "edit to the last of 50 hub clients, durable, p50 ms", Goal.AtMost(1.5), median),
            new(Number, "edit to the last of 50 hub clients, durable, p95 ms", Goal.AtMost(2), slow),
        ];
    }

    private static async Task<double> TimeAsync(Listeners listeners, long number, Func<Task> say)
    {
        var expected = listeners.Expect(number);
        var begun = Stopwatch.GetTimestamp();
        await say();
        await expected.AllAsync();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
