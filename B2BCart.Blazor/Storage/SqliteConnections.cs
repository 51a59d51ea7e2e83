using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Storage;

/// <summary>Opens the database for hand-written SQL, the way durability asks for: write-ahead log, every commit synced to disk, foreign keys on.</summary>
public sealed class SqliteConnections(DataFolder folder)
{
    /// <summary>Before this version a reset of the write-ahead log could corrupt it.</summary>
    private static readonly Version Oldest = new(3, 51, 3);

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = folder.Database, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    /// <summary>A connection from the pool as it is: what makes commits safe does not matter to who only reads, and asking costs more than reading.</summary>
    public SqliteConnection OpenToRead()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>So many seconds somebody else may hold the lock; whoever waits behind a writer is told then, and comes again.</summary>
    public const int Patience = 5;

    /// <summary>A connection that writes: the promises are asked for and read back.</summary>
    /// <param name="apart">A connection that nobody else gets afterwards.</param>
    public SqliteConnection Open(bool apart = false)
    {
        var connection = new SqliteConnection(apart ? ConnectionString + ";Pooling=False" : ConnectionString);
        connection.Open();
        if (!apart) connection.DefaultTimeout = Patience;
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;");
        if (Ask(connection, "PRAGMA synchronous;") is not 2L) throw new InvalidOperationException("SQLite did not accept synchronous=FULL.");
        if (new Version((string)Ask(connection, "SELECT sqlite_version();")!) < Oldest) throw new InvalidOperationException($"SQLite {Oldest} or newer is needed.");
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
