using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;

namespace B2BCart.Core.Carts;

/// <summary>Where carts are kept. Everything of one <see cref="AppendAsync"/> is stored or nothing is.</summary>
public interface ICartStore
{
    /// <summary>The newest stored cart; <see cref="Cart.Unborn"/> if there is none.</summary>
    Task<Cart> LoadAsync(CartId cart, CancellationToken stop);

    /// <summary>
    /// Appends revisions of any number of carts in one transaction and returns when they are on disk.
    /// The first revision of each cart must follow the one that is stored, else nothing is stored and the carts that moved are returned.
    /// </summary>
    /// <exception cref="IOException">The disk refused; nothing was stored.</exception>
    Task<IReadOnlyCollection<CartId>> AppendAsync(IReadOnlyList<Append> appends, CancellationToken stop);

    /// <summary>What was answered to a command that was accepted before.</summary>
    Task<Answered?> FindAnswerAsync(PersonId actor, CommandId command, CancellationToken stop);

    /// <summary>Revisions of a cart from an event on, oldest first; whole ones only.</summary>
    Task<ImmutableArray<Revision>> ReadAsync(CartId cart, long fromSeq, int mostEvents, CancellationToken stop);

    /// <summary>Keeps a cart as it is now, so that it loads fast. A cache: an older one never replaces a newer one, and losing it loses nothing.</summary>
    Task KeepSnapshotAsync(Cart cart, CancellationToken stop);

    /// <summary>The number of the cart's newest stored event; 0 if there is none.</summary>
    Task<long> NewestSeqAsync(CartId cart, CancellationToken stop);
}

/// <summary>One accepted command, ready to be stored.</summary>
/// <param name="After">The cart with the revision applied: what summaries and indexes are made of.</param>
/// <param name="Answer">Nothing where it is the part of a command that changed another cart first: that one is answered.</param>
/// <param name="Revision">Nothing when the command was accepted without effect; its answer is kept all the same.</param>
public sealed record Append(Cart Before, Cart After, PersonId Actor, CommandId Command, Revision? Revision, Answered? Answer, DateTimeOffset At)
{
    /// <summary>Who is told of it, by mail: stored with the revision, delivered afterwards.</summary>
    public ImmutableArray<Letter> Letters { get; init; } = [];

    /// <summary>How its events move budgets: in the same transaction, and only from the version that was decided on.</summary>
    public ImmutableArray<BudgetMove> Moves { get; init; } = [];
}

/// <summary>One entry of a budget's ledger.</summary>
/// <param name="Version">Of the budget that was decided on; another one means that somebody was first, and it is decided again.</param>
/// <param name="Seq">The event that it is.</param>
public sealed record BudgetMove(EnvelopeId Envelope, long Version, long Seq, Money Reserved, Money Committed);

/// <summary>The first answer to a command, kept so that a repeat gets the same.</summary>
/// <param name="PayloadHash">SHA-256 over cart and command: another payload under the same id is refused.</param>
/// <param name="Rows">What became of each row.</param>
public sealed record Answered(ImmutableArray<byte> PayloadHash, CartId Cart, long Revision, long FirstSeq, int Events, ImmutableArray<Row> Rows);
