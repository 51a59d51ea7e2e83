using B2BCart.Bench.Crash;
using Microsoft.Data.Sqlite;

namespace B2BCart.Bench.Disk;

/// <summary>Another process holds the one lock under which SQLite writes.</summary>
internal sealed class LockedFile : IFault
{
    private SqliteConnection? _other;

    public string Name => "locked";

    public void Begin(ServerProcess server)
    {
        _other = Database.Open(server.Database);
        Run("BEGIN IMMEDIATE");
    }

    public void End(ServerProcess server)
    {
        Run("ROLLBACK");
        _other!.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _other!.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
