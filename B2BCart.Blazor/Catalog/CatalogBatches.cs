using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>
/// Writes in short transactions with a pause after each, so that edits of carts get between them; learns how much fits into one.
/// SQLite lets waiting writers ask again after 1, 2, 5, 10, 15, 20, 25 ms: the pauses are made for that.
/// </summary>
public sealed class CatalogBatches(SqliteConnection connection, TimeProvider time) : IDisposable
{
    private const double LeastHold = 2;
    private const double MostHold = 6;
    private const int FewRows = 50;
    private const int ManyRows = 1_000;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    /// <summary>How many rows the next transaction should write.</summary>
    public int Rows { get; private set; } = FewRows;

    /// <summary>The longest time a transaction held the write lock, in milliseconds.</summary>
    public double LongestHold { get; private set; }

    /// <summary>Another kind of row comes: how many of them fit is not known yet.</summary>
    public void StartSmall() => Rows = FewRows;

    /// <summary>Writes until there is nothing more to write, in as many transactions as it takes.</summary>
    /// <param name="writeOne">Answers false at the end.</param>
    public async Task WriteAllAsync(Func<bool> writeOne, CancellationToken stop)
    {
        while (await WriteAsync(() => Some(writeOne), stop) > 0)
        {
        }
    }

    /// <summary>Runs one transaction and waits a little. Answers how many rows it says it wrote.</summary>
    public async Task<int> WriteAsync(Func<int> write, CancellationToken stop)
    {
        var began = 0L;
        var written = 0;
        using (_transaction = connection.BeginTransaction())
        {
            began = Stopwatch.GetTimestamp();
            written = write();
            _transaction.Commit();
        }

        _transaction = null;
        var held = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        LongestHold = Math.Max(LongestHold, held);
        if (held > MostHold) Rows = Math.Max(FewRows / 5, Rows / 2);
        else if (held < LeastHold) Rows = Math.Min(ManyRows, Rows + 25);
        await Task.Delay(TimeSpan.FromMilliseconds(Math.Clamp(held, 2, 25)), time, stop);
        return written;
    }

    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in values) command.Parameters.Add(new SqliteParameter { ParameterName = name });
            _prepared[sql] = command;
        }

        command.Transaction = _transaction;
        for (var place = 0; place < values.Length; place++) command.Parameters[place].Value = values[place].Value ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    public long Ask(string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
    }

    private int Some(Func<bool> writeOne)
    {
        var written = 0;
        while (written < Rows && writeOne()) written++;
        return written;
    }
}
