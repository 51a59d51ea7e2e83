using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Why an approval no longer covers the cart.</summary>
public enum FallKind
{
    /// <summary>A product that was not approved.</summary>
    Added = 1,

    /// <summary>More than the tolerance was added to what was approved.</summary>
    Raised = 2,

    /// <summary>It goes elsewhere, to somebody else, or is charged to something else.</summary>
    Redirected = 3,

    /// <summary>Whoever approved raised it afterwards: nobody covers their own change.</summary>
    OwnChange = 4,
}

/// <param name="Line">The line that says it best.</param>
/// <param name="Field">The field that changed, for <see cref="FallKind.Redirected"/>.</param>
/// <param name="By">How much more, for <see cref="FallKind.Raised"/>: the sum of all increases. Nothing where prices are hidden.</param>
public sealed record Fall(FallKind Kind, LineId? Line, string? Field, Money? By)
{
    public Fall SeenBy(bool prices) => prices ? this : this with { By = null };

    /// <summary>PRODUCT.md's table for a stage over the whole cart, against what was approved: nothing while it still covers.</summary>
    public static Fall? Between(Material approved, Material now, Tolerance tolerance)
    {
        if (approved.Requester != now.Requester) return new(FallKind.Redirected, null, "requester", null);

        Change? largest = null;
        var increase = now.Total is { } total ? Money.Zero(total.Currency) : default;
        foreach (var change in Difference.Between(approved, now))
        {
            if (change.Kind is ChangeKind.Added) return new(FallKind.Added, change.Line, null, null);
            if (change.Kind is ChangeKind.Redirected) return new(FallKind.Redirected, change.Line, change.Field, null);
            if (change.By is not { Minor: > 0 } more) continue;
            increase += more;
            if (largest is null || more.Minor > largest.By!.Value.Minor) largest = change;
        }

        return largest is null || tolerance.Covers(increase, approved.Total ?? increase) ? null : new(FallKind.Raised, largest.Line, null, increase);
    }
}
