namespace B2BCart.Bench.Yardsticks;

/// <summary>A transaction for every edit, one after the other: a second writer would only wait for SQLite's lock.</summary>
internal sealed class SingleCommits(YardstickFolder folder) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lazy<EditRows> _rows = new(() => new(folder.File("single.db")));

    public async Task<long> StoreAsync(RawEdit edit)
    {
        await _turn.WaitAsync();
        try
        {
            using var transaction = _rows.Value.Begin();
            var revision = _rows.Value.Write(transaction, edit);
            transaction.Commit();
            return revision;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        if (_rows.IsValueCreated) _rows.Value.Dispose();
        _turn.Dispose();
    }
}
