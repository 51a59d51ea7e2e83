using B2BCart.Blazor.Storage;
using B2BCart.Core.Catalog;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>A new generation of the catalog, written beside the one that holds until <see cref="SwitchAsync"/>.</summary>
public sealed class CatalogGeneration : IDisposable
{
    private const string Current = "(SELECT Generation FROM catalog_pointer)";

    private readonly SqliteConnection _connection;
    private readonly CatalogBatches _batches;
    private readonly SearchIndexBuild _index;
    private readonly Queue<(long Id, Product Product)> _waiting = [];
    private readonly long _next;
    private long _id;

    public CatalogGeneration(SqliteConnections connections, TimeProvider time)
    {
        // FTS5 remembers an index by connection and does not notice rows written to its tables on the same one: a search must never get this connection.
        _connection = connections.Open(apart: true);
        _batches = new(_connection, time);
        _next = _batches.Ask("SELECT Generation FROM catalog_pointer") + 1;
        _index = new(_next);
    }

    public double LongestHold => _batches.LongestHold;

    /// <summary>Removes what is not of the current generation: the one before, or what an import left that broke off.</summary>
    public async Task CleanAsync(CancellationToken stop)
    {
        await DeleteAsync("products", "Id", $"Generation < {Current} OR Generation > {Current}", stop);
        foreach (var table in SearchIndexSql.Tables(_batches.Ask("SELECT Generation FROM catalog_pointer") + 1))
        {
            foreach (var (suffix, columns) in SearchIndexSql.Shadows) await DeleteAsync(table + suffix, columns[0] == "id" ? "id" : "(segid, term)", "true", stop);
            await _batches.WriteAsync(() => _batches.Run($"INSERT INTO {table}({table}) VALUES('delete-all')"), stop);
        }

        _id = _batches.Ask("SELECT coalesce(max(Id), 0) FROM products");
    }

    public async Task AddAsync(Product product, CancellationToken stop)
    {
        _waiting.Enqueue((++_id, product));
        _index.Add(_id, product);
        if (_waiting.Count >= _batches.Rows) await _batches.WriteAllAsync(InsertNext, stop);
    }

    /// <summary>From here on the new generation is the catalog. The one before is still to be cleaned away.</summary>
    /// <param name="prepare">Gets the number of the new generation while the old one still holds.</param>
    public async Task SwitchAsync(Action<long> prepare, CancellationToken stop)
    {
        await _batches.WriteAllAsync(InsertNext, stop);
        await _index.CopyAsync(_batches, stop);
        prepare(_next);
        await _batches.WriteAsync(() => _batches.Run("UPDATE catalog_pointer SET Generation = @next", ("@next", _next)), stop);
    }

    public void Dispose()
    {
        _index.Dispose();
        _batches.Dispose();
        _connection.Dispose();
    }

    private bool InsertNext() => _waiting.TryDequeue(out var next) && CatalogInsert.Run(_batches, _next, next.Id, next.Product);

    private async Task DeleteAsync(string table, string key, string condition, CancellationToken stop)
    {
        var columns = key.Trim('(', ')');
        _batches.StartSmall();
        while (await _batches.WriteAsync(() => _batches.Run($"DELETE FROM {table} WHERE {key} IN (SELECT {columns} FROM {table} WHERE {condition} LIMIT @rows)", ("@rows", _batches.Rows)), stop) > 0)
        {
        }
    }
}
