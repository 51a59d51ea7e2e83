using System.Diagnostics;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>One call as its caller saw it.</summary>
internal sealed record Operation(CommandId Id, CartCommand Command, long Invoked, long Returned, Reply<Answer> Reply)
{
    public bool HasEffect => Reply.Value is { Events: > 0 };
}

/// <summary>The cart as somebody found it who opened it.</summary>
internal sealed record Look(Cart Cart, long Invoked, long Returned);

/// <summary>How one person changes and opens the cart.</summary>
internal sealed record Client(Func<CommandId, CartCommand, Task<Reply<Answer>>> ExecuteAsync, Func<Task<Cart>> OpenAsync);

/// <summary>Several people change the same two lines at the same time, and open the cart in between; each waits for the answer and remembers when it asked and when it heard.</summary>
internal sealed record History(IReadOnlyList<Operation> Operations, IReadOnlyList<Look> Looks)
{
    public const int Start = 3;

    private const int OperationsEach = 4;

    public static async Task<History> PlayAsync(IReadOnlyList<Client> clients, IReadOnlyList<LineId> lines, int seed)
    {
        var all = await Task.WhenAll(clients.Select((client, at) => Task.Run(() => PlayAsync(client, lines, new Random((seed * 31) + at)))));
        return new([.. all.SelectMany(one => one.Operations)], [.. all.SelectMany(one => one.Looks)]);
    }

    private static async Task<History> PlayAsync(Client client, IReadOnlyList<LineId> lines, Random random)
    {
        List<Operation> done = [];
        List<Look> looks = [];
        for (var at = 0; at < OperationsEach; at++)
        {
            var (id, command, invoked) = (new CommandId(Guid.CreateVersion7()), Any(random, lines), Stopwatch.GetTimestamp());
            var reply = await client.ExecuteAsync(id, command);
            done.Add(new(id, command, invoked, Stopwatch.GetTimestamp(), reply));
            if (random.Next(2) == 0) continue;

            invoked = Stopwatch.GetTimestamp();
            looks.Add(new(await client.OpenAsync(), invoked, Stopwatch.GetTimestamp()));
        }

        return new(done, looks);
    }

    private static CartCommand Any(Random random, IReadOnlyList<LineId> lines)
    {
        var line = lines[random.Next(lines.Count)];
        return random.Next(2) == 0
            ? new ChangeQuantity(line, random.Next(2) == 0 ? random.Next(1, 4) : -random.Next(1, 4))
            : new SetQuantity(line, new(random.Next(1, 7)), new(random.Next(2, 6)));
    }
}
