namespace B2BCart.Bench.Circuits;

/// <summary>Many circuits on one page; each checks that what it draws is the newest cart.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 8;

    private Circuit[] _circuits = [];
    private Expected? _expected;

    public int Count => _circuits.Length;

    public long Batches => _circuits.Sum(circuit => (long)circuit.Batches);

    public long Bytes => _circuits.Sum(circuit => circuit.Bytes);

    /// <summary>The oldest revision that one of them still shows.</summary>
    public long Revision => _circuits.Min(circuit => circuit.Revision);

    public static async Task<Crowd> OpenAsync(IReadOnlyList<Session> people, string path, int count)
    {
        var crowd = new Crowd();
        using var turn = new SemaphoreSlim(AtOnce);
        crowd._circuits = await Task.WhenAll(Enumerable.Range(0, count).Select(async at =>
        {
            await turn.WaitAsync();
            try
            {
                return await Circuit.OpenAsync(people[at % people.Count], path, (before, now) => crowd._expected?.Seen(before, now));
            }
            finally
            {
                turn.Release();
            }
        }));
        return crowd;
    }

    /// <summary>From here on until all of them show this revision.</summary>
    public Expected Expect(long revision) => _expected = new(revision, Count);

    /// <summary>From here on none of them says any more that it drew.</summary>
    public void Hang()
    {
        foreach (var circuit in _circuits) circuit.IsStuck = true;
    }

    public Task ReleaseAsync() => Task.WhenAll(_circuits.Select(circuit => circuit.ReleaseAsync()));

    public async ValueTask DisposeAsync()
    {
        using var turn = new SemaphoreSlim(AtOnce);
        await Task.WhenAll(_circuits.Select(async circuit =>
        {
            await turn.WaitAsync();
            try
            {
                await circuit.DisposeAsync();
            }
            finally
            {
                turn.Release();
            }
        }));
    }
}
