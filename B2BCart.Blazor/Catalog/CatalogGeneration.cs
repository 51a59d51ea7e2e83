using B2BCart.Blazor.Storage;
using B2BCart.Core.Catalog;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>A new generation of the catalog, written beside the one that holds until <see cref="SwitchAsync"/>.</summary>
public sealed class CatalogGeneration : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly CatalogBatches _batches;
    private readonly List<Product> _waiting = [];
    private readonly long _current;
    private readonly long _next;
    private long _id;

    public CatalogGeneration(SqliteConnections connections, TimeProvider time)
    {
        _connection = connections.Open();
        _batches = new(_connection, time);
        _current = _batches.Ask("SELECT Generation FROM catalog_pointer");
        _next = _current + 1;
    }

    public double LongestHold => _batches.LongestHold;

    /// <summary>Removes what is not of the current generation: the one before, or what an import left that broke off.</summary>
    public async Task CleanAsync(CancellationToken stop)
    {
        while (await _batches.WriteAsync(DeleteSome, stop) > 0)
        {
        }

        foreach (var table in SearchIndexSql.Tables(_batches.Ask("SELECT Generation FROM catalog_pointer") + 1))
        {
            await _batches.WriteAsync(() => _batches.Run($"INSERT INTO {table}({table}) VALUES('delete-all')"), stop);
        }

        _id = _batches.Ask("SELECT coalesce(max(Id), 0) FROM products");
    }

    public async Task AddAsync(Product product, CancellationToken stop)
    {
        _waiting.Add(product);
        if (_waiting.Count >= _batches.Rows) await WriteAsync(stop);
    }

    /// <summary>From here on the new generation is the catalog. The one before is removed afterwards.</summary>
    public async Task SwitchAsync(CancellationToken stop)
    {
        if (_waiting.Count > 0) await WriteAsync(stop);
        await MergeAsync(stop);
        await _batches.WriteAsync(() => _batches.Run("UPDATE catalog_pointer SET Generation = @next WHERE Generation = @current", ("@next", _next), ("@current", _current)), stop);
    }

    public void Dispose() => _connection.Dispose();

    private async Task WriteAsync(CancellationToken stop)
    {
        await _batches.WriteAsync(InsertWaiting, stop);
        _waiting.Clear();
    }

    private int InsertWaiting()
    {
        foreach (var product in _waiting) CatalogInsert.Run(_batches, product, ++_id, _next);
        return _waiting.Count;
    }

    private int DeleteSome() => _batches.Run(
        "DELETE FROM products WHERE Id IN (SELECT Id FROM products WHERE Generation < (SELECT Generation FROM catalog_pointer) OR Generation > (SELECT Generation FROM catalog_pointer) LIMIT @rows)",
        ("@rows", _batches.Rows));

    /// <summary>Joins the segments of the full-text tables step by step; in one go it would hold the lock for seconds.</summary>
    private async Task MergeAsync(CancellationToken stop)
    {
        foreach (var table in SearchIndexSql.Tables(_next))
        {
            var pages = -32;
            while (await _batches.WriteAsync(() => Changed(() => _batches.Run($"INSERT INTO {table}({table}, rank) VALUES('merge', @pages)", ("@pages", pages))), stop) >= 2) pages = 32;
        }
    }

    private int Changed(Action write)
    {
        var before = _batches.Ask("SELECT total_changes()");
        write();
        return (int)(_batches.Ask("SELECT total_changes()") - before);
    }
}
