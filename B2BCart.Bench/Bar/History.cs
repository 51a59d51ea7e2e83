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

/// <summary>Several people change the same two lines at the same time; each waits for the answer and remembers when it asked and when it heard.</summary>
internal static class History
{
    public const int Start = 3;

    private const int OperationsEach = 4;

    /// <param name="clients">How each of them executes a command.</param>
    public static async Task<List<Operation>> PlayAsync(IReadOnlyList<Func<CommandId, CartCommand, Task<Reply<Answer>>>> clients, IReadOnlyList<LineId> lines, int seed)
    {
        var all = await Task.WhenAll(clients.Select((execute, client) => Task.Run(async () =>
        {
            var random = new Random((seed * 31) + client);
            List<Operation> done = [];
            for (var at = 0; at < OperationsEach; at++)
            {
                var (id, command, invoked) = (new CommandId(Guid.CreateVersion7()), Any(random, lines), Stopwatch.GetTimestamp());
                var reply = await execute(id, command);
                done.Add(new(id, command, invoked, Stopwatch.GetTimestamp(), reply));
            }

            return done;
        })));
        return [.. all.SelectMany(one => one)];
    }

    private static CartCommand Any(Random random, IReadOnlyList<LineId> lines)
    {
        var line = lines[random.Next(lines.Count)];
        return random.Next(2) == 0
            ? new ChangeQuantity(line, random.Next(2) == 0 ? random.Next(1, 4) : -random.Next(1, 4))
            : new SetQuantity(line, new(random.Next(1, 7)), new(random.Next(2, 6)));
    }
}
