using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Budgets;

/// <summary>What happens when a cart asks for more than is left.</summary>
public enum OverBudget
{
    /// <summary>It is shown, and nothing else.</summary>
    Inform = 1,

    /// <summary>The owner of the budget is asked too.</summary>
    AskOwner = 2,

    /// <summary>It is refused.</summary>
    Block = 3,
}

/// <summary>The budget of one cost centre in one quarter, as it stands now.</summary>
/// <param name="CostCentre">By its id, as it stands in a cart's references.</param>
/// <param name="Ladder">Whom <see cref="OverBudget.AskOwner"/> asks: its owner, then whoever comes when they may not decide.</param>
/// <param name="LastTaken">The cart that reserved something last, where the actor may know it by name.</param>
/// <param name="Version">Counts its changes; a reservation guards it.</param>
public sealed record Envelope(
    EnvelopeId Id, string Name, string CostCentre, Money Allocated, Money Committed, Money Reserved, OverBudget OnOver, ImmutableArray<PersonId> Ladder, string? LastTaken, long Version)
{
    public Money Available => Allocated - Committed - Reserved;
}

/// <summary>What one cart holds of a budget.</summary>
/// <param name="Amount">Nothing where prices are hidden.</param>
/// <param name="IsCommitted">The order was placed.</param>
public sealed record Reservation(EnvelopeId Envelope, Money? Amount, bool IsCommitted)
{
    public Reservation SeenBy(bool prices) => prices ? this : this with { Amount = null };
}
