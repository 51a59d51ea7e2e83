using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>SHA-256 over every row of every table: the same before and after means that nothing was written.</summary>
internal static class DatabaseHash
{
    /// <param name="except">Tables that may change, because looking is noted in them.</param>
    public static async Task<string> OfAsync(World world, params string[] except)
    {
        await using var db = await world.DatabaseAsync();
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except(except).Order(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table));
            foreach (var row in await RowsAsync((SqliteConnection)db.Database.GetDbConnection(), table)) hash.AppendData(Encoding.UTF8.GetBytes(row));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string table)
    {
        await using var select = connection.CreateCommand();
#pragma warning disable CA2100 // The names of tables come from the model.
        select.CommandText = $"SELECT * FROM \"{table}\" ORDER BY rowid";
#pragma warning restore CA2100
        await using var reader = await select.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
