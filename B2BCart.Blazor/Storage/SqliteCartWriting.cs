using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using Microsoft.Data.Sqlite;
using static B2BCart.Blazor.Storage.Stored;

namespace B2BCart.Blazor.Storage;

/// <summary>The hot path: hand-written, one connection, one transaction a batch.</summary>
public sealed class SqliteCartWriting(SqliteConnection connection) : IDisposable
{
    private readonly Statement _event = new(
        connection,
        """INSERT INTO cart_events ("Cart","Seq","Revision","Command","Actor","At","Undoes","Type","Body") VALUES ($0,$1,$2,$3,$4,$5,$6,$7,$8)""",
        9);

    private readonly Statement _newCart = new(
        connection,
        """INSERT OR IGNORE INTO carts ("Id","Company","Name","Owner","Currency","Revision","Seq","Lines","Total","CreatedAt","EditedAt","EditedBy","State","Envelope","Reserved","IsArchived","IsList","IsSubmitted") VALUES ($0,$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)""",
        18);

    private readonly Statement _cart = new(
        connection,
        """UPDATE carts SET "Name"=$2,"Owner"=$3,"Revision"=$4,"Seq"=$5,"Lines"=$6,"Total"=$7,"EditedAt"=$8,"EditedBy"=$9,"State"=$10,"Envelope"=$11,"Reserved"=$12,"IsArchived"=$13,"IsList"=$14,"IsSubmitted"=$15 WHERE "Id"=$0 AND "Revision"=$1""",
        16);

    private readonly Statement _noMembers = new(connection, """DELETE FROM cart_members WHERE "Cart"=$0""", 1);

    private readonly Statement _member = new(connection, """INSERT INTO cart_members ("Cart","Kind","Grantee","Role") VALUES ($0,$1,$2,$3)""", 4);

    private readonly Statement _command = new(
        connection,
        """INSERT INTO commands ("Actor","Id","PayloadHash","Cart","Revision","FirstSeq","Events","Rows","At") VALUES ($0,$1,$2,$3,$4,$5,$6,$7,$8)""",
        9);

    private readonly Statement _answer = new(
        connection,
        """SELECT "PayloadHash","Cart","Revision","FirstSeq","Events","Rows" FROM commands WHERE "Actor"=$0 AND "Id"=$1""",
        2);

    private readonly SqliteEffects _effects = new(connection);
    private bool _isPatient = true;

    /// <summary>No: nothing could be stored just now, and whoever comes next is told so within a second, instead of one waiting behind the other.</summary>
    public bool IsPatient
    {
        set
        {
            if (_isPatient == value) return;
            _isPatient = value;
            connection.DefaultTimeout = value ? SqliteConnections.Patience : 1;
            using var command = connection.CreateCommand();
            command.CommandText = value ? "PRAGMA busy_timeout=5000;" : "PRAGMA busy_timeout=100;";
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Stores all or nothing; returns the carts that somebody else moved, in which case it is nothing.</summary>
    public IReadOnlyCollection<CartId> Append(IReadOnlyList<Append> appends)
    {
        using var transaction = connection.BeginTransaction();
        List<CartId> moved = [];
        foreach (var cart in appends.Where(one => one.Revision is not null).GroupBy(one => one.After.Id))
        {
            if (!Store(transaction, cart.First().Before, cart.Last().After)) moved.Add(cart.Key);
        }

        moved.AddRange(appends.Where(one => !_effects.Store(transaction, one)).Select(one => one.After.Id));
        if (moved.Count > 0) return moved;

        foreach (var one in appends) Store(transaction, one);
        transaction.Commit();
        return [];
    }

    public Answered? FindAnswer(PersonId actor, CommandId command)
    {
        using var reader = _answer.Read(Id(actor), Id(command));
        return reader.Read()
            ? new(
                [.. reader.GetFieldValue<byte[]>(0)],
                Id<CartId>(reader.GetFieldValue<byte[]>(1)),
                reader.GetInt64(2),
                reader.GetInt64(3),
                reader.GetInt32(4),
                reader.IsDBNull(5) ? [] : [.. CartJson.Read<Row[]>(reader.GetFieldValue<byte[]>(5))])
            : null;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_event, _newCart, _cart, _noMembers, _member, _command, _answer]) statement.Dispose();
        _effects.Dispose();
        connection.Dispose();
    }

    private bool Store(SqliteTransaction transaction, Cart before, Cart after)
    {
        var (envelope, held) = (after.Budget is { } budget ? Id(budget.Envelope) : null, after.Budget is { IsCommitted: false, Amount: { } amount } ? amount.Minor : 0);
        var rows = before.Exists
            ? _cart.Run(
                transaction, Id(after.Id), before.Revision, after.Name, Id(after.Members.Owner), after.Revision, after.Seq, after.Present.Count(), after.Total?.Minor ?? 0, Instant(after.Edited.At), Id(after.Edited.Actor), (int)after.State, envelope, held, after.IsArchived, after.IsList, after.FirstSubmit is not null)
            : _newCart.Run(
                transaction, Id(after.Id), Id(after.Company), after.Name, Id(after.Members.Owner), after.Currency.Code, after.Revision, after.Seq, after.Present.Count(), after.Total?.Minor ?? 0, Instant(after.Created.At), Instant(after.Edited.At), Id(after.Edited.Actor), (int)after.State, envelope, held, after.IsArchived, after.IsList, after.FirstSubmit is not null);
        if (rows != 1) return false;
        if (ReferenceEquals(before.Members, after.Members)) return true;

        _noMembers.Run(transaction, Id(after.Id));
        foreach (var grant in after.Members.Grants) Store(transaction, after.Id, grant);
        return true;
    }

    private void Store(SqliteTransaction transaction, CartId cart, Grant grant) =>
        _member.Run(transaction, Id(cart), (int)grant.Grantee.Kind, grant.Grantee.Id.ToByteArray(bigEndian: true), (int)grant.Role);

    private void Store(SqliteTransaction transaction, Append append)
    {
        if (append.Revision is { } revision)
        {
            var seq = revision.FirstSeq;
            foreach (var one in revision.Events)
            {
                _event.Run(
                    transaction, Id(revision.Cart), seq++, revision.Number, Id(revision.Command), Id(revision.Actor), Instant(revision.At), revision.Undoes, CartNames.Events[one.GetType()], CartJson.Write(one));
            }
        }

        if (append.Answer is not { } answer) return;
        _command.Run(
            transaction, Id(append.Actor), Id(append.Command), answer.PayloadHash.ToArray(), Id(answer.Cart), answer.Revision, answer.FirstSeq, answer.Events, answer.Rows.IsEmpty ? null : CartJson.Write(answer.Rows.ToArray()), Instant(append.At));
    }
}
