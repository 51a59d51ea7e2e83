using System.Net;
using B2BCart.Bench.Crash;
using B2BCart.Bench.Figures;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>5,000 commands, each sent one to five times at once over connections and page scripts of one person: one effect, one answer for all; something else under the same id is refused.</summary>
internal sealed class Row11Idempotency : IBarRow
{
    private const int MostTimes = 5;
    public int Row => 11;

    public Func<Task<IServed>> StartAsync { get; init; } = async () => await ServerProcess.StartAsync();

    public int Commands { get; init; } = 5_000;

    /// <summary>So many are sent again while the first is under way, on a disk so slow that it is.</summary>
    public int Underway { get; init; } = 50;

    public int Controls { get; init; } = 50;

    public int AtOnce { get; init; } = 16;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        await using var product = await StartAsync();
        var wrong = await WrongAsync(product, Commands / divisor, seed);
        Console.WriteLine($"row 11  {Commands / divisor} commands sent 1 to {MostTimes} times at once, by hub and by HTTP: {wrong} wrong");
        await using var slow = await InProcess.StartAsync(FaultyServer.SlowDisk);
        var underway = await ResentUnderway.WrongAsync(slow, Underway);
        Console.WriteLine($"row 11  {Underway} commands sent again while the first is under way: {underway} wrong");
        await using var faulty = await InProcess.StartAsync(FaultyServer.ForgetAnswers);
        var caught = await WrongAsync(faulty, Controls, seed) > 0 && await ResentUnderway.WrongAsync(faulty, 1) > 0;
        Console.WriteLine($"row 11  control {FaultyServer.ForgetAnswers}: {(caught ? "caught" : "NOT caught")}");
        return wrong + underway == 0 && caught;
    }

    private async Task<int> WrongAsync(IServed server, int commands, int seed)
    {
        var person = await Session.SignInAsync(server.Url, DemoCompany.Lena);
        await using var cart = await EditedCart.BeginAsync(person, lines: 20);
        var begun = cart.Revision;
        var acknowledged = new System.Collections.Concurrent.ConcurrentQueue<Acknowledgement>();
        using var script = await PageScript.OpenAsync(person, cart.Id);
        var wrong = 0;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            var tabs = Enumerable.Range(0, MostTimes).Select(_ => new HubPerson(person)).ToList();
            for (var at = worker; at < commands; at += AtOnce)
            {
                var (id, command) = (new CommandId(Guid.CreateVersion7()), cart.Edit(at % cart.Lines.Count));
                var replies = await Task.WhenAll(tabs.Take(random.Next(1, MostTimes + 1)).Select(async tab =>
                    random.Next(2) == 0 ? await tab.ExecuteAsync(cart.Id, id, command) : (await script.ExecuteAsync(cart.Id, id, command)).Reply));
                if (replies.Select(reply => reply.Value?.Revision).Distinct().Count() != 1 || replies[0].Value is null) Interlocked.Increment(ref wrong);
                if (!await IsRefusedAsync(tabs[0], script, cart.Id, id, command with { By = command.By * 2 })) Interlocked.Increment(ref wrong);
                acknowledged.Enqueue(new(cart.Id, person.Person, id, replies[0].Value));
            }

            foreach (var tab in tabs) await tab.DisposeAsync();
        })));

        await using var reader = new HubPerson(person);
        var (_, log) = await reader.ReadAsync(cart.Id);
        var times = log.Where(revision => revision.Number > begun).CountBy(revision => revision.Command).ToDictionary();
        return wrong + acknowledged.Count(one => times.GetValueOrDefault(one.Command) != 1) + Math.Abs(log.Count - (int)begun - acknowledged.Count);
    }

    private static async Task<bool> IsRefusedAsync(HubPerson tab, PageScript script, CartId cart, CommandId id, CartCommand other) =>
        (await tab.ExecuteAsync(cart, id, other)).Refusal is CommandIdReused
        && await script.ExecuteAsync(cart, id, other) is (HttpStatusCode.UnprocessableEntity, { Refusal: CommandIdReused });
}
