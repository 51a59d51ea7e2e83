using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;

namespace B2BCart.Blazor.Links;

/// <summary>What a link gives to who holds it now.</summary>
/// <param name="Company">Who shares, as far as outsiders learn it.</param>
/// <param name="Owner">The initials of whom to ask.</param>
/// <param name="Access">Nothing of the cart is in here that this does not allow.</param>
public abstract record LinkSeen(LinkAccess Access, string Company, string Owner);

/// <summary>The cart, with nothing in it that the link does not show.</summary>
/// <param name="Sender">The initials of who opened the link.</param>
/// <param name="Stock">Today's stock by product.</param>
public sealed record LinkShown(LinkAccess Access, string Company, string Owner, Link Link, Cart Cart, string Sender, IReadOnlyDictionary<Sku, Availability> Stock) : LinkSeen(Access, Company, Owner)
{
    /// <summary>By supplier, in the order of each supplier's first line.</summary>
    public IReadOnlyList<LinkPart> Parts
    {
        get
        {
            var number = 0;
            return [.. Cart.Present.GroupBy(line => line.Offer.Supplier).Select(part => new LinkPart(part.Key, [.. part.Select(line => new LinkLine(++number, line, Stock.GetValueOrDefault(line.Offer.Sku)))]))];
        }
    }
}

/// <summary>It is over: all that is still told.</summary>
/// <param name="By">The initials of who ended it; nothing when it expired.</param>
public sealed record LinkOver(LinkAccess Access, string Company, string Owner, string? By) : LinkSeen(Access, Company, Owner);

/// <param name="Number">Its place among the lines.</param>
public sealed record LinkLine(int Number, Line Line, Availability? Stock);

public sealed record LinkPart(string Supplier, IReadOnlyList<LinkLine> Lines)
{
    /// <summary>Nothing where prices are hidden.</summary>
    public Money? Total => Lines.Aggregate((Money?)Money.Zero(Lines[0].Line.Offer.Price.Currency), (sum, one) => sum + one.Line.Price?.Total);
}
