using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

/// <summary>What the one loop that writes promises to whoever waits for its answer.</summary>
public abstract class WriterSpec : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();

    protected WriterSpec()
    {
        Store = new(_folder);
        Node = new(_folder, Store);
    }

    private protected SqliteFolder Folder => _folder;

    private protected StoreWithFaults Store { get; }

    private protected NodeInTest Node { get; }

    public async ValueTask InitializeAsync() => await Node.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        Store.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static Answered Value(Result<Answered> answer)
    {
        answer.IsRefused(out var no, out var value).Should().BeFalse("{0}", no);
        return value!;
    }

    private protected async Task<decimal> BoltsInAsync(CartId cart) =>
        (await Store.LoadAsync(cart, CancellationToken.None)).Present.Where(line => line.Offer.Sku == Shop.Bolts.Sku).Sum(line => line.Quantity.Value);

    /// <summary>Holds the loop with a command without effect on the rest, lets the others queue up in order, and lets go.</summary>
    private protected Task<Result<Answered>[]> InOneBatchAsync(CartId cart, params Func<Task<Result<Answered>>>[] commands) => InOneBatchAsync(cart, commands, null);

    private protected Task<Result<Answered>[]> InOneBatchAsync(
        CartId cart, Func<Task<Result<Answered>>> one, Func<Task<Result<Answered>>> two, Func<Task<Result<Answered>>> three, Func<IReadOnlyList<Append>, Task> then) =>
        InOneBatchAsync(cart, [one, two, three], then);

    private async Task<Result<Answered>[]> InOneBatchAsync(CartId cart, Func<Task<Result<Answered>>>[] commands, Func<IReadOnlyList<Append>, Task>? then)
    {
        var (isWaiting, gate) = Store.HoldNext();
        var holder = Node.DoneAsync(Shop.Ann, cart, new RenameCart("Held"));
        await isWaiting;
        if (then is not null) Store.BeforeAppend = then;
        var answers = commands.Select(command => command()).ToList();
        gate.SetResult();
        await holder;
        return await Task.WhenAll(answers);
    }
}
