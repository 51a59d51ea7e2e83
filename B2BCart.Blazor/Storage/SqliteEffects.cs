using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.Ordering;
using B2BCart.Core.RollCalls;
using Microsoft.Data.Sqlite;
using static B2BCart.Blazor.Storage.Stored;

namespace B2BCart.Blazor.Storage;

/// <summary>What a revision moves besides its cart, in the same transaction: budgets with their ledger, order numbers, whom the cart waits for, who answered, and the letters that tell of it.</summary>
public sealed class SqliteEffects(SqliteConnection connection) : IDisposable
{
    private readonly Statement _budget = new(
        connection, """UPDATE envelopes SET "Reserved"="Reserved"+$2,"Committed"="Committed"+$3,"Version"="Version"+1 WHERE "Id"=$0 AND "Version"=$1""", 4);

    private readonly Statement _ledger = new(
        connection, """INSERT INTO budget_ledger ("Cart","Seq","Envelope","Reserved","Committed","Actor","At") VALUES ($0,$1,$2,$3,$4,$5,$6)""", 7);

    private readonly Statement _number = new(
        connection,
        """INSERT INTO order_counters ("Company","Year","Last") VALUES ($0,$1,$2) ON CONFLICT ("Company","Year") DO UPDATE SET "Last"=$2 WHERE "Last"=$2-1""",
        3);

    private readonly Statement _order = new(
        connection, """INSERT INTO orders ("Cart","Company","Year","Sequence","Parts","PlacedBy","PlacedAt") VALUES ($0,$1,$2,$3,$4,$5,$6)""", 7);

    private readonly Statement _waitsForNobody = new(connection, """DELETE FROM cart_waiting WHERE "Cart"=$0""", 1);

    private readonly Statement _waits = new(connection, """INSERT INTO cart_waiting ("Cart","Person","IsAgain","Since") VALUES ($0,$1,$2,$3)""", 4);

    private readonly Statement _unanswered = new(connection, """DELETE FROM cart_answers WHERE "Cart"=$0""", 1);

    private readonly Statement _answered = new(connection, """INSERT INTO cart_answers ("Cart","Person","Given","At") VALUES ($0,$1,$2,$3) ON CONFLICT DO UPDATE SET "Given"=$2,"At"=$3""", 4);

    private readonly Statement _noReminder = new(connection, """DELETE FROM cart_reminders WHERE "Cart"=$0""", 1);

    private readonly Statement _reminder = new(connection, """INSERT INTO cart_reminders ("Cart","Number","At") VALUES ($0,$1,$2)""", 3);

    private readonly Statement _letter = new(
        connection,
        """INSERT INTO outbox ("Id","Kind","Cart","Revision","To","CreatedAt","DueAt","Tries","IsKept","HasPrices") VALUES ($0,$1,$2,$3,$4,$5,$5,0,0,0)""",
        6);

    /// <summary>No: somebody else moved a budget or gave the number meanwhile, and nothing of the transaction may stay.</summary>
    public bool Store(SqliteTransaction transaction, Append append)
    {
        foreach (var move in append.Moves)
        {
            if (_budget.Run(transaction, Id(move.Envelope), move.Version, move.Reserved.Minor, move.Committed.Minor) != 1) return false;
            _ledger.Run(transaction, Id(append.After.Id), move.Seq, Id(move.Envelope), move.Reserved.Minor, move.Committed.Minor, Id(append.Actor), Instant(append.At));
        }

        if (append is { After.Order: { } order, Before.Order: null } && !Store(transaction, append, order)) return false;
        if (append.Before.WaitsFor != append.After.WaitsFor) Store(transaction, append.After, append.At);
        if (!ReferenceEquals(append.Before.Review, append.After.Review)) StoreAnswers(transaction, append.After);
        if (!ReferenceEquals(append.Before.RollCall, append.After.RollCall)) Store(transaction, append.After.Id, append.After.RollCall);
        foreach (var letter in append.Letters) Store(transaction, append.Revision!, letter);
        return true;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_budget, _ledger, _number, _order, _waitsForNobody, _waits, _unanswered, _answered, _noReminder, _reminder, _letter]) statement.Dispose();
    }

    private bool Store(SqliteTransaction transaction, Append append, Order order)
    {
        var company = Id(append.After.Company);
        if (_number.Run(transaction, company, order.Number.Year, order.Number.Sequence) != 1) return false;

        _order.Run(transaction, Id(append.After.Id), company, order.Number.Year, order.Number.Sequence, order.Parts.Length, Id(append.Actor), Instant(append.At));
        return true;
    }

    private void Store(SqliteTransaction transaction, Cart cart, DateTimeOffset at)
    {
        _waitsForNobody.Run(transaction, Id(cart.Id));
        if (cart.WaitsFor is { } asked) _waits.Run(transaction, Id(cart.Id), Id(asked.Person), asked.IsAgain, Instant(at));
    }

    /// <summary>Whoever answered in the request that is there now; the newest answer of each counts.</summary>
    private void StoreAnswers(SqliteTransaction transaction, Cart cart)
    {
        var id = Id(cart.Id);
        _unanswered.Run(transaction, id);
        if (cart.Review is not { } review) return;

        foreach (var yes in review.Decisions) _answered.Run(transaction, id, Id(yes.Approver), (int)AnswerGiven.Approved, Instant(yes.Given.At));
        if (review.Answer is { } no) _answered.Run(transaction, id, Id(no.Given.Actor), (int)(no.Kind is AnswerKind.Rejected ? AnswerGiven.Rejected : AnswerGiven.ChangesRequested), Instant(no.Given.At));
    }

    private void Store(SqliteTransaction transaction, CartId cart, RollCall? call)
    {
        _noReminder.Run(transaction, Id(cart));
        if (call?.RemindsAt is { } due) _reminder.Run(transaction, Id(cart), call.Number, Instant(due));
    }

    private void Store(SqliteTransaction transaction, Revision revision, Letter letter) => _letter.Run(
        transaction, Id(LetterId.Of(letter, revision)), (int)letter.Kind, Id(revision.Cart), revision.Number, letter.To is { } to ? Id(to) : null, Instant(revision.At));
}
