using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>How much may be added to what was approved before it is asked again: within both, per cent of the approved total and amount. Decreases never pay for increases.</summary>
public readonly record struct Tolerance(decimal Percent, Money? Amount)
{
    public bool Covers(Money increase, Money approved) =>
        increase.Minor <= 0 || (Amount is { } most && increase.Minor <= most.Minor && increase.Minor * 100m <= approved.Minor * Percent);

    public Tolerance SeenBy(bool prices) => prices ? this : this with { Amount = null };
}
