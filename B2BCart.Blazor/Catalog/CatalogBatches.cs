using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>
/// Writes in short transactions with a pause after each, so that edits of carts get between them; learns how much fits into one.
/// SQLite lets waiting writers ask again after 1, 2, 5, 10, 15, 20, 25 ms: the pauses are made for that.
/// </summary>
public sealed class CatalogBatches(SqliteConnection connection, TimeProvider time)
{
    private const double LeastHold = 4;
    private const double MostHold = 10;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    /// <summary>How many rows the next transaction should write.</summary>
    public int Rows { get; private set; } = 50;

    /// <summary>The longest time a transaction held the write lock, in milliseconds.</summary>
    public double LongestHold { get; private set; }

    /// <summary>Runs one transaction and waits a little. Answers how many rows it says it wrote.</summary>
    public async Task<int> WriteAsync(Func<int> write, CancellationToken stop)
    {
        int written;
        double held;
        using (var transaction = connection.BeginTransaction())
        {
            var began = Stopwatch.GetTimestamp();
            _transaction = transaction;
            written = write();
            transaction.Commit();
            _transaction = null;
            held = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        LongestHold = Math.Max(LongestHold, held);
        if (held > MostHold) Rows = Math.Max(10, Rows / 2);
        else if (held < LeastHold) Rows = Math.Min(1_000, Rows + 25);
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
        command.CommandText = sql;
        command.Transaction = _transaction;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
