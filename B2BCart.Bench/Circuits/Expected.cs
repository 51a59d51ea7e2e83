using System.Diagnostics;

namespace B2BCart.Bench.Circuits;

/// <summary>Waits until so many have seen something, and remembers when each of them did.</summary>
internal sealed class Expected(long number, int people)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly double[] _after = new double[people];
    private int _count;

    /// <summary>Any thread: somebody saw <paramref name="before"/> until now and sees <paramref name="now"/>.</summary>
    public void Seen(long before, long now)
    {
        if (before >= number || now < number) return;
        var place = Interlocked.Increment(ref _count) - 1;
        _after[place] = Stopwatch.GetElapsedTime(_begun).TotalMilliseconds;
        if (place == people - 1) _done.TrySetResult();
    }

    /// <summary>For each of them the milliseconds from here on until they saw it, in that order.</summary>
    public async Task<double[]> AllAsync()
    {
        await _done.Task.WaitAsync(Patience);
        return _after;
    }
}
