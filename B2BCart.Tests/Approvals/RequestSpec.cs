using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.References;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Approvals;

/// <summary>Requests of Ann. Over 1,000 EUR Mia is asked (then Hugo), over 10,000 EUR Fay too (then Hugo). A desk is 400 EUR, a lamp 10 EUR, a press 5,000 EUR.</summary>
public abstract class RequestSpec : CartSpec
{
    /// <summary>Nothing is missing any more; it is charged to a cost centre with plenty.</summary>
    internal static Act[] Referenced(string costCentre = Purse.Plenty) =>
        [Ann.Fills(ReferenceKeys.ShipTo, "kiel"), Ann.Fills(ReferenceKeys.PoNumber, "PO-1"), Ann.Fills(ReferenceKeys.CostCentre, costCentre)];

    /// <summary>So many desks, and nothing missing.</summary>
    protected CartSpec Desks(decimal count, string costCentre = Purse.Plenty) => Given([Ann.Put(Desk, count), .. Referenced(costCentre)]);

    /// <summary>5 desks (2,000 EUR) wait for Mia.</summary>
    protected CartSpec Asked() => Desks(5).Given(Ann.Submits());

    /// <summary>Mia said yes to 5 desks (2,000 EUR).</summary>
    protected CartSpec Approved() => Asked().Given(Mia.Approves());

    protected static string Stands(Cart cart) => $"{cart.State}: {string.Join(", ", cart.Standing?.Stages.Select(Read) ?? [])}";

    private static string Read(StageStanding stage) =>
        $"{(stage.Stage.Approver is { } person ? NameOf(person) : "nobody")} {(stage.IsCovered ? "said yes" : stage.Fell is { } fell ? $"fell {fell.Kind}" : "is asked")}";
}
