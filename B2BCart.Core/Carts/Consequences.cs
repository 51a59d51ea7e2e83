using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>What follows from an accepted command once a cart was submitted: in the same revision, so that budget and lines never differ.</summary>
internal static class Consequences
{
    public static Result<Decided> Of(Cart before, Decided decided, Facts facts)
    {
        if (decided.Events.IsEmpty) return decided;

        var stamp = new Stamp(facts.Actor.Id, facts.Now, before.Revision + 1);
        var after = before.After(decided.Events, stamp);
        if (after.Review is null && before.Budget is null) return decided;
        if (Reserving.Of(after, facts).IsRefused(out var no, out var money)) return no;

        if (!money.IsEmpty) after = after.After(money, stamp);
        return decided with { Events = [.. decided.Events, .. money, .. Fallen(before, after)] };
    }

    private static IEnumerable<CartEvent> Fallen(Cart before, Cart after)
    {
        if (before.Standing is not { } stood || after.Standing is not { } stands) yield break;
        foreach (var stage in stands.Stages)
        {
            if (stage is { Yes: { } yes, Fell: { } why } && stood.Stages.Any(was => was.IsCovered && was.Yes!.Given == yes.Given)) yield return new ApprovalFell(yes.Approver, why);
        }
    }
}
