using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;
using static B2BCart.Blazor.Storage.Stored;

namespace B2BCart.Blazor.Storage;

/// <summary>Reads carts and their log over a connection of its own.</summary>
public sealed class SqliteCartReading(SqliteConnection connection) : IAsyncDisposable
{
    /// <summary>The snapshot, if it is of today's format, and the events after it.</summary>
    public Cart Load(CartId id)
    {
        var cart = Snapshots.Find(connection, id) ?? Cart.Unborn(id);
        foreach (var revision in Read(id, cart.Seq + 1, int.MaxValue)) cart = cart.Apply(revision);
        return cart;
    }

    /// <summary>Whole revisions, from the one that holds <paramref name="fromSeq"/> on; the last one is read to its end though <paramref name="mostEvents"/> lie inside of it.</summary>
    public ImmutableArray<Revision> Read(CartId id, long fromSeq, int mostEvents)
    {
        using var statement = new Statement(
            connection,
            """
            SELECT "Seq","Revision","Command","Actor","At","Undoes","Body" FROM cart_events WHERE "Cart"=$0 AND "Seq">COALESCE(
              (SELECT "Seq" FROM cart_events WHERE "Cart"=$0 AND "Seq"<$1 AND "Revision"<COALESCE((SELECT "Revision" FROM cart_events WHERE "Cart"=$0 AND "Seq"=$1), 9223372036854775807)
               ORDER BY "Seq" DESC LIMIT 1), 0)
            ORDER BY "Seq"
            """,
            2);
        using var reader = statement.Read(Id(id), Math.Max(1, fromSeq));
        var revisions = ImmutableArray.CreateBuilder<Revision>();
        var events = ImmutableArray.CreateBuilder<CartEvent>();
        Revision? current = null;
        var read = 0;
        while (reader.Read())
        {
            if (current is null || current.Number != reader.GetInt64(1))
            {
                if (current is not null) revisions.Add(current with { Events = events.DrainToImmutable() });
                if (read >= mostEvents) return revisions.ToImmutable();
                current = Begin(id, reader);
            }

            events.Add(CartJson.Read<CartEvent>(reader.GetFieldValue<byte[]>(6)));
            read++;
        }

        if (current is not null) revisions.Add(current with { Events = events.DrainToImmutable() });
        return revisions.ToImmutable();
    }

    public long NewestSeq(CartId id)
    {
        using var statement = new Statement(connection, """SELECT "Seq" FROM carts WHERE "Id"=$0""", 1);
        using var reader = statement.Read(Id(id));
        return reader.Read() ? reader.GetInt64(0) : 0;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static Revision Begin(CartId id, SqliteDataReader reader) => new(
        id,
        reader.GetInt64(1),
        reader.GetInt64(0),
        Id<CommandId>(reader.GetFieldValue<byte[]>(2)),
        Id<PersonId>(reader.GetFieldValue<byte[]>(3)),
        Instant(reader.GetInt64(4)),
        reader.IsDBNull(5) ? null : reader.GetInt64(5),
        []);
}
