using System.Security.Cryptography;
using System.Text;
using B2BCart.Blazor.Storage;
using Microsoft.Data.Sqlite;

namespace B2BCart.Bench.Yardsticks;

internal sealed record RawEdit(Guid Cart, Guid Id, string Command);

/// <summary>The rows that an edit of the product leaves behind (event, summary, command), written by hand with prepared statements; nothing is decided and nothing looked up.</summary>
internal sealed class EditRows : IDisposable
{
    /// <summary>As long as the product's event of a changed quantity.</summary>
    private const int BodyLength = 190;

    private static readonly byte[] Somebody = new byte[16];

    private readonly SqliteConnection _connection;
    private readonly Statement _event;
    private readonly Statement _cart;
    private readonly Statement _command;
    private readonly Dictionary<Guid, long> _revisions = [];

    public EditRows(string file)
    {
        _connection = new($"Data Source={file};Pooling=False");
        _connection.Open();
        Run(
            """
            PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;
            CREATE TABLE IF NOT EXISTS cart_events (Cart BLOB NOT NULL, Seq INTEGER NOT NULL, Revision INTEGER NOT NULL, Command BLOB NOT NULL, Actor BLOB NOT NULL, At INTEGER NOT NULL, Undoes INTEGER, Type TEXT NOT NULL, Body BLOB NOT NULL, PRIMARY KEY (Cart, Seq));
            CREATE TABLE IF NOT EXISTS carts (Id BLOB NOT NULL PRIMARY KEY, Name TEXT NOT NULL, Owner BLOB NOT NULL, Revision INTEGER NOT NULL, Seq INTEGER NOT NULL, Lines INTEGER NOT NULL, Total INTEGER NOT NULL, EditedAt INTEGER NOT NULL, EditedBy BLOB NOT NULL);
            CREATE TABLE IF NOT EXISTS commands (Actor BLOB NOT NULL, Id BLOB NOT NULL, PayloadHash BLOB NOT NULL, Cart BLOB NOT NULL, Revision INTEGER NOT NULL, FirstSeq INTEGER NOT NULL, Events INTEGER NOT NULL, At INTEGER NOT NULL, PRIMARY KEY (Actor, Id));
            """);
        _event = new(_connection, "INSERT INTO cart_events (Cart,Seq,Revision,Command,Actor,At,Type,Body) VALUES ($0,$1,$1,$2,$3,$4,'QuantityChanged',$5)", 6);
        _cart = new(_connection, "INSERT INTO carts (Id,Name,Owner,Revision,Seq,Lines,Total,EditedAt,EditedBy) VALUES ($0,'Bench',$2,$1,$1,40,100000,$3,$2) ON CONFLICT (Id) DO UPDATE SET Revision=$1,Seq=$1,Total=100000+$1,EditedAt=$3,EditedBy=$2", 4);
        _command = new(_connection, "INSERT INTO commands (Actor,Id,PayloadHash,Cart,Revision,FirstSeq,Events,At) VALUES ($0,$1,$2,$3,$4,$4,1,$5)", 6);
    }

    public SqliteTransaction Begin() => _connection.BeginTransaction();

    public long Write(SqliteTransaction transaction, RawEdit edit)
    {
        var revision = _revisions[edit.Cart] = _revisions.GetValueOrDefault(edit.Cart) + 1;
        var (cart, id, now) = (edit.Cart.ToByteArray(bigEndian: true), edit.Id.ToByteArray(bigEndian: true), TimeProvider.System.GetUtcNow().UtcTicks);
        _event.Run(transaction, cart, revision, id, Somebody, now, Encoding.UTF8.GetBytes(edit.Command.PadRight(BodyLength)));
        _cart.Run(transaction, cart, revision, Somebody, now);
        _command.Run(transaction, Somebody, id, SHA256.HashData(Encoding.UTF8.GetBytes(edit.Command)), cart, revision, now);
        return revision;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_event, _cart, _command]) statement.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
