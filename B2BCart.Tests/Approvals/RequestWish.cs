using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using CsCheck;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Approvals;

/// <summary>What somebody might send on the way from a draft to an order, allowed or not.</summary>
public sealed record RequestWish(int Who, int Verb, int Pick, int Much)
{
    private static readonly Person[] People = [Ann, Ann, Bob, Mia, Mia, Hugo, Fay, Lee, Lee, Walt];

    private static readonly Offer[] Offers = [Desk, Lamp, Press, Bolts, Desk, Bolts];

    private static readonly string[] CostCentres = [Purse.Plenty, Purse.Blocked, Purse.Asking];

    public static Gen<RequestWish> Any { get; } = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 27], Gen.Int[0, 99], Gen.Int[1, 9])
        .Select((who, verb, pick, much) => new RequestWish(who, verb, pick, much));

    public Person Person => People[Who];

    public CartCommand On(Cart cart)
    {
        var (seen, line) = (Pick % 10 == 9 ? "something older" : cart.Material.Hash(), cart.Lines.IsEmpty ? new(Id(12345)) : cart.Lines[Pick % cart.Lines.Length].Id);
        return Verb switch
        {
            <= 3 => new AddLine(Offers[Pick % Offers.Length].Sku, new(Much), LineDetails.None),
            <= 6 => new ChangeQuantity(line, Pick % 3 == 0 ? Much : Pick % 3 == 1 ? 1 : -Much),
            7 => new RemoveLine(line),
            8 => new Undo(),
            9 => Fill(cart, ReferenceKeys.CostCentre, CostCentres[Pick % 3]),
            10 => Fill(cart, ReferenceKeys.ShipTo, Pick % 2 == 0 ? "kiel" : "halle-7"),
            11 => Fill(cart, ReferenceKeys.PoNumber, $"PO-{Much}"),
            <= 14 => new SubmitForApproval("For the lab"),
            <= 18 => new Approve(seen, null),
            19 => new RequestChanges(seen, "Less.", [line]),
            20 => new Reject(seen, "No."),
            21 => new TakeBackApproval(),
            22 => Pick % 3 == 0 ? new Withdraw() : new ReopenCart(),
            23 => new ShareCart(Grantee.Of(People[Pick % People.Length].Id), CartRole.Editor),
            _ => new PlaceOrder(seen),
        };
    }

    private static SetReference Fill(Cart cart, string field, string value) => new(field, value, cart.References.Of(field));
}
