using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace B2BCart.Blazor.Storage;

/// <summary>Lets SQLite itself wait for the write lock, from 1 ms on; else the provider asks again every 150 ms only.</summary>
public sealed class PatientConnections : DbConnectionInterceptor
{
    private const string Patience = "PRAGMA busy_timeout=5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Patience;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Patience;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
