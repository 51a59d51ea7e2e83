using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench;

/// <summary>Plays real baskets as carts through the hub, eight people at once in every cart, while the server is killed in between; then compares each cart with the file.</summary>
internal static class Replay
{
    private const int People = 8;

    public static async Task<int> RunAsync(string catalog, string baskets, int kills)
    {
        var rows = Baskets.Read(baskets);
        var (prices, currencyCode) = Baskets.ReadPrices(catalog);
        var currency = Currency.Of(currencyCode);
        await using var server = await ServerProcess.StartAsync();
        await server.ImportAsync(catalog);
        Say($"imported {prices.Count} products, {rows.Count} rows to play");

        var people = await Task.WhenAll(DemoCompany.People.Where(person => person.SeesPrices).Take(People).Select(person => HubPerson.SignInAsync(server.Url, person.Id)));
        var carts = rows.Select(row => row.Basket).Distinct().ToDictionary(basket => basket, _ => new CartId(Guid.CreateVersion7()));
        var watch = Stopwatch.StartNew();
        await OpenCartsAsync(people, carts, currency);

        var refused = new ConcurrentDictionary<string, int>();
        var accepted = new ConcurrentBag<BasketRow>();
        var played = 0;
        var killing = KillAsync(server, kills, () => Volatile.Read(ref played), rows.Count);
        await Task.WhenAll(people.Select((person, turn) => Task.Run(async () =>
        {
            foreach (var row in rows.Where((_, at) => at % People == turn))
            {
                var reason = await PlayAsync(person, carts[row.Basket], row);
                if (reason is null) accepted.Add(row);
                else refused.AddOrUpdate(reason, 1, (_, count) => count + 1);
                Interlocked.Increment(ref played);
            }
        })));
        await killing;
        var seconds = watch.Elapsed.TotalSeconds;

        var wrong = await CompareAsync(people[0], carts, accepted.ToLookup(row => row.Basket), prices, currency);
        foreach (var (reason, count) in refused.OrderByDescending(one => one.Value)) Say($"refused {count}: {reason}");
        Say(string.Create(CultureInfo.InvariantCulture, $"{rows.Count / seconds:F0} rows/s by {People} people, {kills} kills, {people.Sum(person => person.Repeats)} repeats"));
        Console.WriteLine($"replayed {carts.Count} carts, {accepted.Count} lines, {refused.Values.Sum()} refused, {wrong} wrong");
        foreach (var person in people) await person.DisposeAsync();
        return wrong == 0 ? 0 : 1;
    }

    private static async Task OpenCartsAsync(HubPerson[] people, Dictionary<string, CartId> carts, Currency currency)
    {
        var company = Grantee.Of(DemoCompany.Company.Id);
        await Task.WhenAll(people.Select((person, turn) => Task.Run(async () =>
        {
            foreach (var (basket, cart) in carts.Where((_, at) => at % People == turn))
            {
                MustBeAccepted(await person.ExecuteAsync(cart, NewCommand(), new CreateCart($"Basket {basket}", currency)));
                MustBeAccepted(await person.ExecuteAsync(cart, NewCommand(), new ShareCart(company, CartRole.Editor)));
            }
        })));
    }

    /// <summary>The reason when the row was refused.</summary>
    private static async Task<string?> PlayAsync(HubPerson person, CartId cart, BasketRow row)
    {
        if (row.Quantity <= 0) return "quantity in the file is not above 0";
        if (row.Price <= 0) return "price in the file is not above 0";
        if (Sku.Parse(row.Sku).IsRefused(out var no, out var sku)) return no.Name;

        var reply = await person.ExecuteAsync(cart, NewCommand(), new AddLine(sku, new(row.Quantity), LineDetails.None));
        return reply.Refusal?.Name;
    }

    private static async Task KillAsync(ServerProcess server, int kills, Func<int> played, int rows)
    {
        for (var kill = 1; kill <= kills; kill++)
        {
            while (played() < rows * kill / (kills + 1)) await Task.Delay(5);
            await server.KillAsync();
            Say($"killed after {played()} rows");
            await server.StartAgainAsync();
        }
    }

    private static async Task<int> CompareAsync(
        HubPerson person, Dictionary<string, CartId> carts, ILookup<string, BasketRow> accepted, Dictionary<Sku, decimal> prices, Currency currency)
    {
        var wrong = 0;
        foreach (var (basket, id) in carts)
        {
            var cart = await person.OpenAsync(id);
            var expected = accepted[basket].GroupBy(row => Sku.Of(row.Sku)).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Quantity));
            var total = expected.Aggregate(Money.Zero(currency), (sum, one) => sum + Money.Round(one.Value * prices[one.Key], currency));
            var lines = cart.Present.ToList();
            var isRight = lines.Count == expected.Count
                && lines.All(line => expected.GetValueOrDefault(line.Offer.Sku) == line.Quantity.Value && line.Portions.Sum(portion => portion.Quantity) == line.Quantity.Value)
                && cart.Total == total;
            if (isRight) continue;
            wrong++;
            Say($"wrong: basket {basket} has {lines.Count} lines and {cart.Total?.Amount}, the file {expected.Count} and {total.Amount}");
        }

        return wrong;
    }

    private static void MustBeAccepted(Blazor.Live.Reply<Blazor.Live.Answer> reply)
    {
        if (reply.Refusal is { } no) throw new InvalidOperationException($"Refused: {no}");
    }

    private static CommandId NewCommand() => new(Guid.CreateVersion7());

    private static void Say(string what) => Console.Error.WriteLine(what);
}
