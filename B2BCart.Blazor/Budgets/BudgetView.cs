using System.Collections.Immutable;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Budgets;

/// <summary>A budget with one cart in it: what was there before it, what it takes, what is left.</summary>
/// <param name="Committed">Ordered already, without this cart.</param>
/// <param name="Reserved">Asked for by other carts.</param>
/// <param name="Mine">What this cart takes or would take.</param>
/// <param name="Others">The other carts that hold something, the largest first.</param>
public sealed record BudgetView(Envelope Envelope, Money Committed, Money Reserved, Money Mine, ImmutableArray<Claim> Others)
{
    /// <summary>Below zero when it goes over.</summary>
    public Money Left => Envelope.Allocated - Committed - Reserved - Mine;

    public bool IsOver => Left.Minor < 0;

    public Money Over => Money.Zero(Left.Currency) - Left;

    /// <summary>Refused, as it stands.</summary>
    public NotEnoughBudget? Blocks => IsOver && Envelope.OnOver is OverBudget.Block ? new(Envelope.Name, Left + Mine, Mine, Envelope.LastTaken) : null;

    /// <summary>Nothing where the reader sees no prices.</summary>
    public static BudgetView? Of(Cart cart, Envelope? envelope, ImmutableArray<Claim> claims)
    {
        if (envelope is null || cart.Total is not { } total) return null;

        var held = cart.Budget is { Amount: { } amount } budget && budget.Envelope == envelope.Id ? amount : Money.Zero(total.Currency);
        var isSpent = cart.Budget is { IsCommitted: true };
        return new(
            envelope,
            isSpent ? envelope.Committed - held : envelope.Committed,
            isSpent ? envelope.Reserved : envelope.Reserved - held,
            isSpent ? held : total,
            [.. claims.Where(claim => claim.Cart != cart.Id)]);
    }
}
