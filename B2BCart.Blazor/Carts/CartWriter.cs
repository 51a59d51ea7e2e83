using System.Threading.Channels;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Ordering;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.Carts;

/// <summary>
/// The only code that writes carts, and it is one loop: take what waits, decide each on the newest cart in memory,
/// store all of it in one transaction, and only then answer and publish.
/// </summary>
public sealed class CartWriter(ICartStore store, CartMemory memory, FactsOf facts, BudgetBook budgets, OrderNumbers numbers, CartRooms rooms, IEnumerable<IHearsCommits> hearers, ILogger<CartWriter> log) : BackgroundService
{
    private const int MostInBatch = 64;
    private const int MostTries = 100;

    private bool _isOut;
    private readonly Channel<Waiting> _waiting = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4_096) { SingleReader = true });

    /// <summary>Decides a command and stores what it leads to. The answer comes after the commit; the same id again gets the same answer.</summary>
    /// <returns><see cref="StorageIsOut"/> while nothing can be stored or read.</returns>
    /// <exception cref="IOException">This command cannot be stored; nothing of it happened.</exception>
    public Task<Result<Answered>> ExecuteAsync(Person actor, CartId cart, CommandId id, CartCommand command, CancellationToken stop = default) =>
        UnlessOutAsync(() => DecideAndStoreAsync(actor, cart, id, command, stop));

    /// <summary>What a command would lead to on the newest cart; nothing is stored.</summary>
    public Task<Result<Decided>> PreviewAsync(Person actor, CartId cart, CartCommand command, CancellationToken stop = default) =>
        UnlessOutAsync(() => DecideAsync(actor, cart, command, stop));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => RunAsync(stoppingToken), stoppingToken);

    private static async Task<Result<T>> UnlessOutAsync<T>(Func<Task<Result<T>>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            return new StorageIsOut();
        }
    }

    private async Task<Result<Answered>> DecideAndStoreAsync(Person actor, CartId cart, CommandId id, CartCommand command, CancellationToken stop)
    {
        var newest = await memory.NewestAsync(cart, stop);
        var known = await facts.GatherAsync(actor, id, command, newest, await OtherAsync(command.OtherOf(newest, actor.Id), stop), stop);
        var waiting = new Waiting(cart, command, known, Waiting.HashOf(cart, command));
        await _waiting.Writer.WriteAsync(waiting, stop);
        return await waiting.Answer.WaitAsync(stop);
    }

    private async Task<Result<Decided>> DecideAsync(Person actor, CartId cart, CartCommand command, CancellationToken stop)
    {
        var newest = await memory.NewestAsync(cart, stop);
        var known = await facts.GatherAsync(actor, default, command, newest, await OtherAsync(command.OtherOf(newest, actor.Id), stop), stop);
        var turn = new Turn(budgets, numbers);
        var revisions = await new Batch(store, memory, turn).RevisionsAsync(cart, command.NeedsRevisions(newest, actor.Id), stop);
        return command.LeadTo(newest, await turn.KnowAsync(known with { Revisions = revisions }, command, newest, stop));
    }

    private async ValueTask<Cart?> OtherAsync(CartId? id, CancellationToken stop) => id is { } other ? await memory.NewestAsync(other, stop) : null;

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stop))
            {
                List<Waiting> batch = [];
                while (batch.Count < MostInBatch && _waiting.Reader.TryRead(out var next)) batch.Add(next);
                await WriteAsync(batch, stop);
            }
        }
        finally
        {
            _waiting.Writer.Complete();
            while (_waiting.Reader.TryRead(out var left)) left.Fail(new OperationCanceledException("The server is stopping; this command was not carried out."));
        }
    }

    private async Task WriteAsync(List<Waiting> batch, CancellationToken stop)
    {
        try
        {
            var decided = await StoreAsync(batch, stop);
            if (decided.Appends.Count > 0 && _isOut) Log(isOut: false);
            foreach (var (cart, newest) in decided.Carts) memory.Keep(cart, newest);
            foreach (var (waiting, answer) in decided.Answers) waiting.Say(answer);
            foreach (var append in decided.Appends)
            {
                if (append.Revision is not { } revision) continue;
                rooms.Publish(revision);
                foreach (var hearer in hearers) Tell(hearer, append);
            }
        }
        catch (Exception error)
        {
            memory.Clear();
            var isOut = Outage.IsIn(error);
            if (!isOut) log.LogError(error, "A batch of {Count} commands was not stored.", batch.Count);
            else if (!_isOut) Log(isOut: true, error.GetBaseException().Message);
            if (batch.Count == 1 || stop.IsCancellationRequested || isOut) batch.ForEach(one => one.Fail(error));
            else foreach (var one in batch) await WriteAsync([one], stop);
        }
    }

    /// <summary>Once when it begins and once when it is over; in between everybody who sends something is told.</summary>
    private void Log(bool isOut, string why = "")
    {
        _isOut = isOut;
        if (isOut) log.LogError("Nothing can be stored: {Why}. Edits are refused until it can; none that was acknowledged is concerned.", why);
        else log.LogWarning("Edits are stored again.");
    }

    /// <summary>Never throws: what is stored and answered is not to be done again because of who listens.</summary>
    private void Tell(IHearsCommits hearer, Append append)
    {
        try
        {
            hearer.Committed(append);
        }
        catch (Exception error)
        {
            log.LogError(error, "{Hearer} failed on a revision of cart {Cart}; the others were told.", hearer.GetType().Name, append.After.Id.Value);
        }
    }

    /// <summary>Decides and stores; when another node was first with one of the carts, decides again on what it wrote.</summary>
    private async Task<Batch> StoreAsync(List<Waiting> batch, CancellationToken stop)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var decided = new Batch(store, memory, new Turn(budgets, numbers));
            foreach (var one in batch) await decided.DecideAsync(one, stop);
            if (decided.Appends.Count == 0) return decided;

            var moved = await store.AppendAsync(decided.Appends, CancellationToken.None);
            if (moved.Count == 0) return decided;
            foreach (var cart in moved) memory.Forget(cart);
        }

        throw new IOException($"A cart moved on {MostTries} times while a command was decided, or its summary and its log differ.");
    }
}
