using B2BCart.Core.References;

namespace B2BCart.Blazor.Notifications;

/// <summary>A placed order: to those who wanted it, and to the seller.</summary>
internal static class OrderLetter
{
    public static LetterText Ordered(LetterFacts facts)
    {
        var order = facts.Cart.Order!;
        var number = ("Number", order.Number.ToString());
        return facts.Letter(
            facts.SayAmount("ordered.subject", facts.Total, number),
            [new Says(facts.Say("ordered", number)), References(facts), .. order.Parts.Select(part => LetterLines.Of(part, order, facts))]);
    }

    /// <summary>All that the seller needs to send it. They have no door to the cart, so there is no button.</summary>
    public static LetterText ToSeller(LetterFacts facts)
    {
        var order = facts.Cart.Order!;
        var gaps = new (string, string?)[] { ("Number", order.Number.ToString()), ("Company", facts.Reader.Company.Name) };
        return facts.Letter(
            facts.Say("seller.subject", gaps),
            [new Says(facts.Say("seller", gaps)), References(facts), .. order.Parts.Select(part => LetterLines.Of(part, order, facts))]) with { Button = null };
    }

    private static Tells References(LetterFacts facts) => facts.Facts(
        facts.Fact("total", facts.Total),
        facts.Reference(ReferenceKeys.PoNumber, facts.Delivery.PoNumber),
        facts.Reference(ReferenceKeys.ShipTo, facts.Delivery.AddressOf(facts.Cart.References.Of(ReferenceKeys.ShipTo))),
        facts.Reference(ReferenceKeys.Contact, facts.Delivery.Contact),
        facts.Reference(ReferenceKeys.CostCentre, facts.Delivery.CostCentre));
}
