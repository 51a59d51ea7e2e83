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
        facts.Fact("order", facts.Cart.Order!.Number.ToString()),
        facts.Fact("total", facts.Total),
        facts.Fact("po-number", facts.Delivery.PoNumber),
        facts.Fact("ship-to", facts.Delivery.AddressOf(facts.Cart.References.Of(Core.References.ReferenceKeys.ShipTo))),
        facts.Fact("contact", facts.Delivery.Contact),
        facts.Fact("cost-centre", facts.Delivery.CostCentre));
}
