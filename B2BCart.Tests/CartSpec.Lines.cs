using System.Globalization;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;

namespace B2BCart.Tests;

/// <summary>Whole carts at once, and lines in words.</summary>
public abstract partial class CartSpec
{
    /// <summary>So many lines were put there in one go.</summary>
    public CartSpec GivenLines(int count, Offer like, decimal quantity)
    {
        _log.Append(Cast.Ann, new(Cast.Id(10_000 + (++_minute * 10))), Minute(_minute), null, Rows(count, like, quantity));
        return this;
    }

    /// <summary>So many lines were put into the other cart in one go.</summary>
    public CartSpec BesideLines(int count, Offer like, decimal quantity)
    {
        _log.Other = CartLog.Beside(Lab4);
        _log.Other.Append(Cast.Ann, new(Cast.Id(20_000 + ++_minute)), Minute(_minute), null, Rows(count, like, quantity));
        return this;
    }

    internal static string Read(Line line)
    {
        var note = line.Details.Note is { } text ? $" '{text}'" : "";
        var to = line.Details.RequestedFor is { } person ? $" for {Cast.NameOf(person)}" : "";
        var place = line.Details.ShipTo is { } address ? $" to {address}" : "";
        var portions = string.Join(", ", line.Portions.Select(one => $"{Cast.NameOf(one.Person)} {Number(one.Quantity)}"));
        return $"{line.Offer.Sku} {Number(line.Quantity.Value)}{note}{to}{place} = {portions}";
    }

    private static CartEvent[] Rows(int count, Offer like, decimal quantity) =>
        [.. Enumerable.Range(1, count).Select(at => Row(like with { Sku = Sku.Of($"{like.Sku.Value[..4]}-{at}") }, quantity, at))];

    private static LineAdded Row(Offer offer, decimal quantity, int at) => new(offer.Line(), offer, new(quantity), LineDetails.None, at);

    private static string Number(decimal number) => number.ToString("G29", CultureInfo.InvariantCulture);
}
