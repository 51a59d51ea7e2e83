using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Makes one line of two lines of the same product: the second keeps its details and takes the quantity and everybody's portions of the first.</summary>
public sealed record CombineLines(LineId Line, LineId Into) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Of(cart, Line, facts).IsRefused(out var no, out var line)) return no;
        if (EditedLine.Of(cart, Into, facts).IsRefused(out no, out var into)) return no;
        if (Line == Into || !line.Offer.IsSameProduct(into.Offer)) return new OtherProduct();

        var together = line.Quantity + into.Quantity;
        if (into.Offer.Allows(together).IsRefused(out no)) return no;

        return Decided.Of(new QuantityChanged(Into, into.Quantity, together, line.Portions), new LineRemoved(Line, line.Quantity));
    }
}

public sealed record OtherProduct : Refusal;
