using System.Collections.Concurrent;
using B2BCart.Blazor.Storage;
using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Catalog;

/// <summary>Open connections for reading the catalog, with their statements prepared; kept between uses.</summary>
public sealed class CatalogSessions(SqliteConnections connections) : IDisposable
{
    private readonly ConcurrentBag<CatalogSession> _idle = [];

    public CatalogSession Rent() => _idle.TryTake(out var session) ? session : new(connections.Open(), this);

    public void Return(CatalogSession session) => _idle.Add(session);

    public void Dispose()
    {
        while (_idle.TryTake(out var session)) session.Close();
    }
}

/// <summary>One use of a connection; disposing it gives it back.</summary>
public sealed class CatalogSession(SqliteConnection connection, CatalogSessions home) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private bool _isSnapshot;

    /// <summary>The generation that <see cref="Snapshot"/> found.</summary>
    public long Generation { get; private set; }

    /// <summary>Everything read from here to the end of this use is of one moment, whatever an import does. Answers the generation that holds.</summary>
    public long Snapshot()
    {
        if (_isSnapshot) return Generation;
        Execute("BEGIN");
        _isSnapshot = true;
        return Generation = Read("SELECT Generation FROM catalog_pointer", row => row.GetInt64(0))[0];
    }

    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var rows = Prepared(sql, values).ExecuteReader();
        var all = new List<T>();
        while (rows.Read()) all.Add(read(rows));
        return all;
    }

    public void Dispose()
    {
        if (_isSnapshot) Execute("COMMIT");
        _isSnapshot = false;
        home.Return(this);
    }

    public void Close()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private void Execute(string sql) => Prepared(sql, []).ExecuteNonQuery();

    private SqliteCommand Prepared(string sql, ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in values) command.Parameters.Add(new SqliteParameter { ParameterName = name });
            _prepared[sql] = command;
        }

        for (var place = 0; place < values.Length; place++) command.Parameters[place].Value = values[place].Value;
        return command;
    }
}
