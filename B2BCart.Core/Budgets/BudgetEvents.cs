using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Budgets;

/// <summary>An event that moves money of a budget; the ledger is written from these, in the same transaction.</summary>
public interface IMovesBudget
{
    EnvelopeId Envelope { get; }

    /// <summary>What it adds to the budget's reserved and committed amounts.</summary>
    (Money Reserved, Money Committed) Moves();
}

/// <summary>The cart holds so much of a budget now.</summary>
/// <param name="From">What it held before.</param>
public sealed record BudgetReserved(EnvelopeId Envelope, Money? From, Money? To) : CartEvent, IMovesBudget
{
    public (Money Reserved, Money Committed) Moves() => (To!.Value - From!.Value, Money.Zero(To.Value.Currency));

    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Budget = new(Envelope, To, IsCommitted: false) };

    public override CartEvent SeenBy(Sight sight) => sight.Prices ? this : this with { From = null, To = null };
}

/// <summary>The cart no longer holds anything of a budget.</summary>
public sealed record BudgetReleased(EnvelopeId Envelope, Money? Amount) : CartEvent, IMovesBudget
{
    public (Money Reserved, Money Committed) Moves() => (Money.Zero(Amount!.Value.Currency) - Amount.Value, Money.Zero(Amount.Value.Currency));

    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Budget = null };

    public override CartEvent SeenBy(Sight sight) => sight.Prices ? this : this with { Amount = null };
}

/// <summary>What was reserved is spent: the order was placed.</summary>
public sealed record BudgetCommitted(EnvelopeId Envelope, Money? Amount) : CartEvent, IMovesBudget
{
    public (Money Reserved, Money Committed) Moves() => (Money.Zero(Amount!.Value.Currency) - Amount.Value, Amount.Value);

    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { Budget = new(Envelope, Amount, IsCommitted: true) };

    public override CartEvent SeenBy(Sight sight) => sight.Prices ? this : this with { Amount = null };
}

/// <summary>More was asked for than is left: the owner of the budget is asked too.</summary>
/// <param name="Over">By how much.</param>
public sealed record BudgetOwnerAsked(EnvelopeId Envelope, Money? Over, ImmutableArray<PersonId> Ladder) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Review is { } review ? cart with { Review = review with { Rules = review.Rules.Add(new(new(Envelope.Value), null, Asks.BudgetOwner, Ladder)) } } : cart;

    public override CartEvent SeenBy(Sight sight) => sight.Prices ? this : this with { Over = null };
}

/// <summary>It fits into the budget again: its owner need not be asked.</summary>
public sealed record BudgetOwnerSpared(EnvelopeId Envelope) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Review is { } review ? cart with { Review = review with { Rules = review.Rules.RemoveAll(rule => rule.Id.Value == Envelope.Value) } } : cart;
}
