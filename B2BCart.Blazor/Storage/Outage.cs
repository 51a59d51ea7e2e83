using Microsoft.Data.Sqlite;

namespace B2BCart.Blazor.Storage;

/// <summary>The storage takes nothing, whatever it is given: it is full, read-only, locked by somebody else, failing or away. In a moment it may again.</summary>
public static class Outage
{
    /// <summary>How SQLite says so: PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB.</summary>
    private static readonly HashSet<int> Codes = [3, 5, 6, 7, 8, 10, 11, 13, 14, 15, 26];

    public static bool IsIn(Exception? error) => error is SqliteException sqlite ? Codes.Contains(sqlite.SqliteErrorCode) : error is not null && IsIn(error.InnerException);
}
