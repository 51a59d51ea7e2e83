using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Looks whether a search for a company's mark could find every text of it.</summary>
internal static class Marked
{
    /// <summary>Texts that are nobody's own: of the catalog, codes, hashes, kinds and ids; and a copy of what stands in events.</summary>
    private static readonly string[] Others =
    [
        "products.", "supplier_terms.", "catalog_pointer.", "companies.Currency", "companies.Zone", "companies.Language", "people.Language", "people.Zone", "envelopes.Currency", "approval_rules.Currency", "carts.Currency", "cart_events.Type", "company_events.", "addresses.Country",
        "accounts.PasswordHash", "accounts.ConcurrencyStamp", "account_tokens.", "outbox.Error", "rule_sets.", "snapshots.",
    ];

    /// <summary>Columns with text, or with a body of one, in which no row holds the mark.</summary>
    public static async Task<IReadOnlyList<string>> NotAsync(World world, string mark)
    {
        await using var db = await world.DatabaseAsync();
        await db.Database.OpenConnectionAsync();
        List<string> without = [];
        foreach (var type in db.Model.GetEntityTypes().Where(one => !one.IsMappedToJson()))
        {
            foreach (var property in type.GetProperties().Where(one => one.ClrType == typeof(string) || one.GetColumnName() == "Body" || one.GetProviderClrType() == typeof(string)))
            {
                var column = $"{type.GetTableName()}.{property.GetColumnName()}";
                if (!Others.Any(other => column.StartsWith(other, StringComparison.Ordinal)) && !await HasAsync((SqliteConnection)db.Database.GetDbConnection(), type.GetTableName()!, property.GetColumnName(), mark)) without.Add(column);
            }
        }

        return without;
    }

    private static async Task<bool> HasAsync(SqliteConnection connection, string table, string column, string mark)
    {
        await using var select = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the model.
        select.CommandText = $"SELECT \"{column}\" FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await select.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            if (!reader.IsDBNull(0) && (reader.GetValue(0) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : reader.GetValue(0).ToString()!).Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
