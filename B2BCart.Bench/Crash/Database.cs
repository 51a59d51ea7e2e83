using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace B2BCart.Bench.Crash;

/// <summary>The database of a server that does not run, looked at from outside.</summary>
internal static class Database
{
    private const string Budgets =
        """
        SELECT e."Id",e."Reserved",e."Committed",
          (SELECT COALESCE(SUM("Reserved"),0) FROM budget_ledger WHERE "Envelope"=e."Id"),
          (SELECT COALESCE(SUM("Committed"),0) FROM budget_ledger WHERE "Envelope"=e."Id"),
          (SELECT COALESCE(SUM("Reserved"),0) FROM carts WHERE "Envelope"=e."Id")
        FROM envelopes e
        """;

    private const string Summaries =
        """SELECT COUNT(*) FROM carts c WHERE c."Seq"<>(SELECT MAX("Seq") FROM cart_events WHERE "Cart"=c."Id") OR c."Revision"<>(SELECT MAX("Revision") FROM cart_events WHERE "Cart"=c."Id")""";

    private const string Answers =
        """
        SELECT (SELECT COUNT(*) FROM commands a WHERE "Events"<>(SELECT COUNT(*) FROM cart_events e WHERE e."Cart"=a."Cart" AND e."Revision"=a."Revision" AND e."Command"=a."Id") AND "Events">0)
             + (SELECT COUNT(*) FROM cart_events e WHERE NOT EXISTS (SELECT 1 FROM commands a WHERE a."Actor"=e."Actor" AND a."Id"=e."Command"))
        """;

    /// <summary>Whole as SQLite understands it, each cart's summary at the end of its log, and the money the same wherever it is written down.</summary>
    public static void Check(string file, DateOnly today, Damage damage)
    {
        using var connection = Open(file);
        Check(connection, today, damage);
    }

    public static void Check(SqliteConnection connection, DateOnly today, Damage damage)
    {
        if (Ask(connection, "PRAGMA integrity_check") is not "ok") damage.Note("integrity_check is not ok");
        if (Ask(connection, Summaries) is not 0L) damage.Note("a summary is not at the end of its log");
        if (Ask(connection, Answers) is not 0L) damage.Note("an answer and what it answers are not stored together");
        var begun = DemoMoney.Envelopes(today).ToDictionary(one => one.Id, one => one.Committed);
        using var command = connection.CreateCommand();
        command.CommandText = Budgets;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var id = Stored.Id<EnvelopeId>(rows.GetFieldValue<byte[]>(0));
            var (reserved, committed) = (rows.GetInt64(1), rows.GetInt64(2));
            if (reserved != rows.GetInt64(3) || reserved != rows.GetInt64(5)) damage.Note($"budget {id.Value}: reserved {reserved}, in its ledger {rows.GetInt64(3)}, in carts {rows.GetInt64(5)}");
            if (committed != rows.GetInt64(4) + begun.GetValueOrDefault(id)) damage.Note($"budget {id.Value}: committed {committed}, in its ledger {rows.GetInt64(4)} on {begun.GetValueOrDefault(id)}");
        }
    }

    /// <summary>The seeded fault: as if the newest revision of each cart had been answered before it was stored, and the power had gone.</summary>
    public static void ForgetNewestRevisions(string file, IEnumerable<CartId> carts)
    {
        using var connection = Open(file);
        foreach (var cart in carts)
        {
            Run(
                connection, cart,
                """
                DELETE FROM cart_events WHERE "Cart"=$cart AND "Revision"=(SELECT "Revision" FROM carts WHERE "Id"=$cart AND "Revision">5);
                DELETE FROM commands WHERE "Cart"=$cart AND "Revision"=(SELECT "Revision" FROM carts WHERE "Id"=$cart AND "Revision">5);
                DELETE FROM snapshots WHERE "Cart"=$cart;
                UPDATE carts SET "Revision"="Revision"-1,"Seq"=(SELECT MAX("Seq") FROM cart_events WHERE "Cart"=$cart) WHERE "Id"=$cart AND "Revision">5;
                """);
        }
    }

    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static void Run(SqliteConnection connection, CartId cart, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$cart", Stored.Id(cart));
        command.ExecuteNonQuery();
    }
}
