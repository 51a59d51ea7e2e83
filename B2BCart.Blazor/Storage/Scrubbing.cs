namespace B2BCart.Blazor.Storage;

/// <summary>Writes the database anew, so that nothing of what was deleted is left in its file or its log. Nobody writes meanwhile: it takes as long as copying the file.</summary>
public sealed class Scrubbing(SqliteConnections connections)
{
    public void Run()
    {
        using var connection = connections.Open(apart: true);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
    }
}
