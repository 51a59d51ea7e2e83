using System.Threading.Channels;
using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Notifications;

/// <summary>Rung when letters were stored, so that nobody has to look all the time. A ring that is lost costs a minute, never a letter.</summary>
public sealed class OutboxBell(TimeProvider time) : IHearsCommits
{
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Committed(Append append)
    {
        if (!append.Letters.IsEmpty) Ring();
    }

    public void Ring() => _rung.Writer.TryWrite(true);

    /// <summary>Until it rings, but not longer than this.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
        try
        {
            _ = await _rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
        }
    }
}
