using B2BCart.Bench.Crash;
using B2BCart.Bench.Figures;
using B2BCart.Blazor.Carts;

namespace B2BCart.Bench.Bar;

/// <summary>5,000 commands, each sent one to five times at once over several connections of one person: one effect, one answer for all; something else under the same id is refused.</summary>
internal sealed class Row11Idempotency : IBarRow
{
    private const int Commands = 5_000;
    private const int MostTimes = 5;
    private const int AtOnce = 16;

    public int Row => 11;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        await using var product = await ServerProcess.StartAsync();
        var wrong = await WrongAsync(product, Commands / divisor, seed);
        Console.WriteLine($"row 11  {Commands / divisor} commands sent 1 to {MostTimes} times at once: {wrong} wrong");
        await using var faulty = await ServerProcess.StartAsync("faulty-server", "--Fault", FaultyServer.ForgetAnswers);
        var caught = await WrongAsync(faulty, 50, seed);
        Console.WriteLine($"row 11  control {FaultyServer.ForgetAnswers}: {(caught > 0 ? "caught" : "NOT caught")}");
        return wrong == 0 && caught > 0;
    }

    private static async Task<int> WrongAsync(ServerProcess server, int commands, int seed)
    {
        var person = (await Stage.SignInAsync(server))[0];
        await using var cart = await EditedCart.BeginAsync(person, lines: 20);
        var begun = cart.Revision;
        var acknowledged = new System.Collections.Concurrent.ConcurrentQueue<Acknowledgement>();
        var wrong = 0;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            var tabs = Enumerable.Range(0, MostTimes).Select(_ => new HubPerson(person)).ToList();
            for (var at = worker; at < commands; at += AtOnce)
            {
                var (id, command) = (new Core.Kernel.CommandId(Guid.CreateVersion7()), cart.Edit(at % cart.Lines.Count));
                var replies = await Task.WhenAll(tabs.Take(random.Next(1, MostTimes + 1)).Select(tab => tab.ExecuteAsync(cart.Id, id, command)));
                if (replies.Select(reply => reply.Value?.Revision).Distinct().Count() != 1 || replies[0].Value is null) Interlocked.Increment(ref wrong);
                if ((await tabs[0].ExecuteAsync(cart.Id, id, command with { By = command.By * 2 })).Refusal is not CommandIdReused) Interlocked.Increment(ref wrong);
                acknowledged.Enqueue(new(cart.Id, person.Person, id, replies[0].Value));
            }

            foreach (var tab in tabs) await tab.DisposeAsync();
        })));

        await using var reader = new HubPerson(person);
        var (_, log) = await reader.ReadAsync(cart.Id);
        var times = log.Where(revision => revision.Number > begun).CountBy(revision => revision.Command).ToDictionary();
        return wrong + acknowledged.Count(one => times.GetValueOrDefault(one.Command) != 1) + Math.Abs(log.Count - (int)begun - acknowledged.Count);
    }
}
