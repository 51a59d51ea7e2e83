using B2BCart.Blazor.Storage;
using B2BCart.Core.Catalog;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>
/// Builds the full-text index of a generation in a private database, which locks nobody out, and copies its rows into the real one.
/// Building it in place makes a segment a transaction; merging a thousand of them held the write lock for up to 1.1 s at a time.
/// </summary>
public sealed class SearchIndexBuild : IDisposable
{
    private readonly long _generation;
    private readonly SqliteConnection _connection = new("Data Source=;Pooling=False");
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _words;
    private readonly SqliteCommand _pieces;

    public SearchIndexBuild(long generation)
    {
        _generation = generation;
        _connection.Open();
        using (var cache = new SqliteCommand("PRAGMA cache_size = -65536", _connection)) cache.ExecuteNonQuery();
        _transaction = _connection.BeginTransaction();
        Run(SearchIndexSql.Pair(generation));
        var tables = SearchIndexSql.Tables(generation);
        _words = Prepared($"INSERT INTO {tables[0]}(rowid, sku, name, category, supplier, attributes) VALUES(@1, @2, @3, @4, @5, @6)", 6);
        _pieces = Prepared($"INSERT INTO {tables[1]}(rowid, sku) VALUES(@1, @2)", 2);
    }

    /// <summary>A blocked product is kept in the catalog, and not found.</summary>
    public void Add(long id, Product product)
    {
        var offer = product.Offer;
        if (offer.IsBlocked) return;
        var numbers = $"{offer.Sku.Value} {product.SupplierPart}".TrimEnd();
        var attributes = string.Join(' ', product.Attributes.Select(one => $"{one.Name} {one.Value}"));
        Run(_words, id, numbers, offer.Name, offer.Category, offer.Supplier, attributes);
        Run(_pieces, id, numbers);
    }

    public async Task CopyAsync(CatalogBatches batches, CancellationToken stop)
    {
        foreach (var table in SearchIndexSql.Tables(_generation))
        {
            Run($"INSERT INTO {table}({table}) VALUES('optimize')");
            foreach (var (suffix, columns) in SearchIndexSql.Shadows) await CopyAsync(batches, table + suffix, columns, stop);
        }
    }

    public void Dispose()
    {
        _words.Dispose();
        _pieces.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private async Task CopyAsync(CatalogBatches batches, string table, string[] columns, CancellationToken stop)
    {
        var insert = $"INSERT OR REPLACE INTO {table} VALUES({string.Join(", ", columns.Select(column => "@" + column))})";
        using var command = Prepared($"SELECT {string.Join(", ", columns)} FROM {table}", 0);
        using var rows = command.ExecuteReader();
        batches.StartSmall();
        await batches.WriteAllAsync(() => rows.Read() && batches.Run(insert, [.. columns.Select((column, place) => ("@" + column, (object?)rows.GetValue(place)))]) > 0, stop);
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction);
        for (var number = 1; number <= parameters; number++) command.Parameters.Add(new SqliteParameter { ParameterName = $"@{number}" });
        return command;
    }

    private void Run(string sql)
    {
        using var command = Prepared(sql, 0);
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var place = 0; place < values.Length; place++) command.Parameters[place].Value = values[place];
        command.ExecuteNonQuery();
    }
}
