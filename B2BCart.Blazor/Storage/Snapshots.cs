using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;
using static B2BCart.Blazor.Storage.Stored;

namespace B2BCart.Blazor.Storage;

/// <summary>Carts as of a seq, so that a long log opens fast. A cache: it may be thrown away at any time.</summary>
public static class Snapshots
{
    /// <summary>Raise this when the shape of <see cref="Cart"/> changes: older snapshots are then replaced by replay.</summary>
    public const int Format = 14;

    public static Cart? Find(SqliteConnection connection, CartId cart)
    {
        using var statement = new Statement(connection, """SELECT "Body" FROM snapshots WHERE "Cart"=$0 AND "Format"=$1""", 2);
        using var reader = statement.Read(Id(cart), Format);
        return reader.Read() ? CartJson.Read<Cart>(reader.GetFieldValue<byte[]>(0)) : null;
    }

    public static void Write(SqliteConnection connection, Cart cart, byte[] body)
    {
        using var statement = new Statement(
            connection,
            """
            INSERT INTO snapshots ("Cart","Seq","Format","Body") VALUES ($0,$1,$2,$3)
            ON CONFLICT ("Cart") DO UPDATE SET "Seq"=$1,"Format"=$2,"Body"=$3 WHERE "Seq"<$1 OR "Format"<>$2
            """,
            4);
        statement.Run(null, Id(cart.Id), cart.Seq, Format, body);
    }
}
