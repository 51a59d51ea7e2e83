using System.Diagnostics;
using System.Net.Http.Json;
using B2BCart.Bench.Gauges;

namespace B2BCart.Bench.Figures;

/// <summary>What it costs to tell 1,000 views of one cart that something happened, from the commit to their mailboxes, against 1,000 WebSockets that get the same bytes.</summary>
internal sealed class Figure01FanOut : IFigure
{
    private const int Views = 1_000;
    private const int Messages = 60;

    /// <summary>Milliseconds: more than a view's pace, so that each of them shows each revision.</summary>
    private const int Pace = 50;

    /// <summary>So often it has run before it is measured: the runtime compiles it for good only then.</summary>
    private const int Rehearsals = 3;

    public int Number => 1;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var product = await ServerProcess.StartAsync("views-server");
        await using var cart = await EditedCart.BeginAsync((await Stage.SignInAsync(product))[0], Stage.LinesWatched);
        await using var raw = await Listeners.OfYardstickAsync(await stage.Yardstick, Views);
        using var ours = new HttpClient { BaseAddress = product.Url };
        using var yardstick = new HttpClient { BaseAddress = (await stage.Yardstick).Url };
        (await ours.PostAsync(new Uri($"/bench/views?cart={cart.Id.Value}&person={Blazor.Demo.DemoCompany.Lena.Value}&count={Views}", UriKind.Relative), null)).EnsureSuccessStatusCode();

        var number = 0L;
        for (var rehearsal = 0; rehearsal < Rehearsals; rehearsal++)
        {
            await OursAsync();
            await YardstickAsync();
        }

        var measured = await Block.PairsAsync(pairs, OursAsync, YardstickAsync);
        return [new(Number, "fan-out to 1,000 views, µs of CPU a delivery", Goal.AtMost(0.05), Block.Value(measured, 0))];

        async Task<Block> OursAsync()
        {
            await ours.PostAsync(new Uri($"/bench/prepare?cart={cart.Id.Value}&count={Messages}", UriKind.Relative), null);
            var delivered = 0L;
            var cpu = await CpuAsync(product.Id, async () => delivered = await (await ours.PostAsync(new Uri($"/bench/publish?pace={Pace}", UriKind.Relative), null)).Content.ReadFromJsonAsync<long>());
            return Block.Of(cpu / delivered);
        }

        async Task<Block> YardstickAsync()
        {
            var expected = raw.Expect(++number);
            var message = Stage.Message(cart, number);
            var cpu = await CpuAsync((await stage.Yardstick).Id, async () =>
            {
                (await yardstick.PostAsJsonAsync(new Uri($"/broadcast?count={Messages}&pace={Pace}", UriKind.Relative), message)).EnsureSuccessStatusCode();
                await expected.AllAsync();
            });
            return Block.Of(cpu / Messages / Views);
        }
    }

    /// <summary>Microseconds of CPU beyond what the process needs for nothing in the same time, looked at right before.</summary>
    private static async Task<double> CpuAsync(int process, Func<Task> work)
    {
        var (before, time) = (CpuClock.Of(process), Stopwatch.GetTimestamp());
        await Task.Delay(TimeSpan.FromMilliseconds(Messages * Pace));
        var (begun, idle) = (CpuClock.Of(process), Stopwatch.GetElapsedTime(time));
        await work();
        return Math.Max(0, (CpuClock.Of(process) - begun).TotalMicroseconds - ((begun - before).TotalMicroseconds * (Stopwatch.GetElapsedTime(time) - idle) / idle));
    }
}
