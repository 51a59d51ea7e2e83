using System.Net.Http.Json;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Gauges;

namespace B2BCart.Bench.Figures;

/// <summary>1,000 people open a cart and close it: nobody listens any more, and nothing of them is kept.</summary>
internal sealed class Figure14OpenAndClose : IFigure
{
    private const int Circuits = 1_000;
    private const int AtOnce = 100;

    public int Number => 14;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var server = await ServerProcess.StartAsync("views-server");
        var people = await Stage.SignInAsync(server);
        await using var cart = await EditedCart.BeginAsync(people[0], Stage.LinesWatched);
        using var http = new HttpClient { BaseAddress = server.Url };
        await VisitAsync(people, cart, Circuits / 2);
        List<(double, double)> heap = [], rooms = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            var before = await Heap.OfAsync(server.Id);
            await VisitAsync(people, cart, Circuits);
            rooms.Add((await http.GetFromJsonAsync<int>(new Uri("/bench/rooms", UriKind.Relative)), 1));
            heap.Add((await Heap.OfAsync(server.Id), before));
        }

        return
        [
            new(Number, "GC heap after 1,000 circuits were opened and closed, bytes, against before", Goal.AtMost(1.05), heap),
            new(Number, "rooms that somebody still watches, after that", Goal.AtMost(0), rooms),
        ];
    }

    private static async Task VisitAsync(IReadOnlyList<Session> people, EditedCart cart, int circuits)
    {
        for (var opened = 0; opened < circuits; opened += AtOnce)
        {
            await using var crowd = await Crowd.OpenAsync(people, cart.Path, AtOnce);
        }
    }
}
