using System.Threading.Channels;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Carts;

/// <summary>Keeps a snapshot of a cart every <see cref="Every"/> events, beside the hot path: a cart with a long log opens fast. One that is dropped or fails is made up by the next.</summary>
public sealed class SnapshotKeeper(ICartStore store, ILogger<SnapshotKeeper> log) : BackgroundService, IHearsCommits
{
    public const int Every = 100;

    private readonly Channel<Cart> _due = Channel.CreateBounded<Cart>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>A snapshot is due when a cart passed a multiple of <see cref="Every"/>.</summary>
    public void Committed(Append append)
    {
        if (append.After.Seq / Every > append.Before.Seq / Every) _due.Writer.TryWrite(append.After);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var cart in _due.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await store.KeepSnapshotAsync(cart, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "No snapshot of cart {Cart} was kept; it opens by its log.", cart.Id.Value);
            }
        }
    }
}
