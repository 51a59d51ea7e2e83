using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Storage;

/// <summary>A prepared statement of the hot path: its parameters are $0, $1, … in order.</summary>
public sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var number = 0; number < parameters; number++) _command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
        _command.Prepare();
    }

    public int Run(SqliteTransaction? transaction, params ReadOnlySpan<object?> values) => With(transaction, values).ExecuteNonQuery();

    public SqliteDataReader Read(params ReadOnlySpan<object?> values) => With(null, values).ExecuteReader();

    public void Dispose() => _command.Dispose();

    private SqliteCommand With(SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var number = 0; number < values.Length; number++) _command.Parameters[number].Value = values[number] ?? DBNull.Value;
        return _command;
    }
}
